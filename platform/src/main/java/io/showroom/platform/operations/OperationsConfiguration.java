package io.showroom.platform.operations;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The endpoints every service has for those who run it, and its signs of health. */
@Configuration(proxyBeanMethods = false)
@Import({OperationsController.class, HealthConfiguration.class, PlatformMeters.class})
public class OperationsConfiguration {}
