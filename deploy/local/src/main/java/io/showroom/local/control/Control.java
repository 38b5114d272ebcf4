package io.showroom.local.control;

/** What the control server does for one kind of path. */
interface Control {

    Answer answer(String method, String path, String body);
}
