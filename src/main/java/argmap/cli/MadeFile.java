package argmap.cli;

/** A file that a command makes, before it is written. */
final class MadeFile {
    private final String name;
    private final byte[] bytes;

    /**
     * A file of that name.
     *
     * @param bytes not changed by anyone from now on
     */
    MadeFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes;
    }
}
