package argmap.cli;

import argmap.text.Visible;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/** Shows what would command a terminal; see {@link Visible}. */
final class ShownWriter extends FilterWriter {
    private final boolean speaksToAPerson;

    /**
     * Shows what goes to another writer.
     *
     * @param speaksToAPerson messages, in which nothing may turn the order of letters; a text keeps
     *     what embeds a run of Arabic or Hebrew
     */
    ShownWriter(Writer out, boolean speaksToAPerson) {
        super(out);
        this.speaksToAPerson = speaksToAPerson;
    }

    @Override
    public void write(int c) throws IOException {
        write(String.valueOf((char) c), 0, 1);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        write(new String(chars, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String part = text.substring(offset, offset + length);
        if (speaksToAPerson) {
            out.write(Visible.of(part));
            return;
        }
        char[] shown = part.toCharArray();
        for (int i = 0; i < shown.length; i++) {
            shown[i] = Visible.of(shown[i]);
        }
        out.write(shown, 0, shown.length);
    }
}
