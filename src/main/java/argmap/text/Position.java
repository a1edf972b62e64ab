package argmap.text;

/** A place as people count it: line and column, both from 1; columns in UTF-16 units. */
public record Position(int line, int column) {
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
