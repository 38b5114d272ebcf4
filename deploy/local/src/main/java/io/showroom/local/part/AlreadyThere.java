package io.showroom.local.part;

/** A part that somebody else runs: a Kafka or a MongoDB that the settings name. It is used and left alone. */
public record AlreadyThere(String name, String address) implements Part {

    @Override
    public void start() {
        // runs already
    }

    @Override
    public void stop() {
        throw new UnsupportedOperationException(name + " is not run by this launcher");
    }

    @Override
    public boolean isRunning() {
        return true;
    }
}
