package io.showroom.local;

import io.showroom.local.settings.LocalSettings;

/** What the launcher says before the start and when everything is up. */
final class Greeting {

    private Greeting() {}

    static String before(LocalSettings settings) {
        return "Showroom on Java %d, data in %s%s"
                .formatted(
                        Runtime.version().feature(),
                        settings.data(),
                        settings.timeTravel() ? ", with a clock that can be moved" : "");
    }

    static String after(LocalSettings settings) {
        String gateway = "http://127.0.0.1:" + settings.ports().gateway();
        return """

                Showroom is up.
                  the platform            %1$s
                  its API to browse       %1$s/docs
                  a demo login            manager.pudong, password harbour-demo
                  a token to call with    ./showroom token manager.pudong
                  a day of the group      ./showroom demo
                  stop                    ./showroom down   (or Ctrl-C)
                """.formatted(gateway);
    }
}
