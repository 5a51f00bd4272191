package org.tocsin.app;

/** The program as its own process, with {@link WordCoder}. */
final class WordMain {

    private WordMain() {}

    public static void main(String[] args) {
        System.exit(new Program(Console.standard(), WordCoder::make).run(args));
    }
}
