package io.showroom.local.demo.month.plan;

import java.util.List;

/**
 * What becomes of one lead within the month.
 *
 * @param number from 0
 * @param scenes in time; the first one is its arrival
 */
public record LeadStory(int number, Shop shop, Prospect prospect, List<Scene> scenes) {}
