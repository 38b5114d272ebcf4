package io.showroom.local.demo;

/** A part of the story. */
interface Chapter {

    String title();

    void play(Stage stage);
}
