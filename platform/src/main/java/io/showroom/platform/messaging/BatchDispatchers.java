package io.showroom.platform.messaging;

import java.util.List;

/** The service's read models that listen to events. */
record BatchDispatchers(List<BatchDispatcher> all) {}
