package argmap.product;

/**
 * What was asked for cannot be made of this map: it names a section that is not there, or a picture
 * too large. Its message is a clause to show to the person who asked.
 */
public final class RequestException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public RequestException(String clause) {
        super(clause);
    }
}
