package io.showroom.local.demo;

/** {@code ./showroom token <user>}: prints an access token of a demo user, to call the API with. */
public final class Token {

    private Token() {}

    public static void main(String[] arguments) {
        try {
            System.out.println(new SignIn(Running.here().gateway()).person(arguments[0], DemoLogins.PASSWORD));
        } catch (StoryStopped e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
