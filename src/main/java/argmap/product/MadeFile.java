package argmap.product;

/** A file that is made, before it is written. */
public final class MadeFile {
    private final String name;
    private final byte[] bytes;

    /**
     * A file of that name.
     *
     * @param bytes not changed by anyone from now on
     */
    public MadeFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    public String name() {
        return name;
    }

    public byte[] bytes() {
        return bytes;
    }
}
