package org.tocsin.app;

/** The entry from the system: hands over to {@link Program} and ends with its status. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(new Program(Console.standard(), Coder::standard).run(args));
    }
}
