package argmap.diagram;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The widths of a TrueType font's letters, read from its tables {@code head}, {@code hhea}, {@code
 * hmtx} and {@code cmap} (The OpenType specification 1.9). PDFBox reads whole fonts, and loads its
 * logging and the calendar for them: in a process that draws one small picture that took longer
 * than the layout.
 */
final class Widths {
    private final ByteBuffer font;
    private final int metrics;
    private final int count;
    private final int map;
    private final boolean wide;
    final int unitsPerEm;

    Widths(byte[] file) {
        font = ByteBuffer.wrap(file); // big-endian, as the format is
        unitsPerEm = u16(table("head") + 18);
        count = u16(table("hhea") + 34);
        metrics = table("hmtx");
        int best = 0;
        boolean full = false;
        int cmap = table("cmap");
        for (int i = 0; i < u16(cmap + 2); i++) {
            int platform = u16(cmap + 4 + 8 * i);
            int at = cmap + font.getInt(cmap + 8 + 8 * i);
            boolean unicode = platform == 0 || (platform == 3 && u16(cmap + 6 + 8 * i) > 0);
            if (unicode && u16(at) == 12 && !full) {
                best = at;
                full = true;
            } else if (unicode && u16(at) == 4 && best == 0) {
                best = at;
            }
        }
        if (best == 0) {
            throw new IllegalArgumentException("the font has no table of Unicode letters");
        }
        map = best;
        wide = full;
    }

    private int table(String name) {
        byte[] tag = name.getBytes(StandardCharsets.US_ASCII);
        int wanted = ByteBuffer.wrap(tag).getInt();
        for (int i = 0; i < u16(4); i++) {
            if (font.getInt(12 + 16 * i) == wanted) {
                return font.getInt(20 + 16 * i);
            }
        }
        throw new IllegalArgumentException("the font has no table " + name);
    }

    private int u16(int at) {
        return font.getShort(at) & 0xFFFF;
    }

    /** How far a glyph takes the next one; the last number holds for all glyphs behind it. */
    int advance(int glyph) {
        return u16(metrics + 4 * Math.min(glyph, count - 1));
    }

    /** The glyph of a letter, 0 where the font has none. */
    int glyph(int letter) {
        return wide ? inGroups(letter) : letter > 0xFFFF ? 0 : inSegments(letter);
    }

    /** Format 12: groups of letters whose glyphs follow one another. */
    private int inGroups(int letter) {
        int low = 0;
        int high = font.getInt(map + 12) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int group = map + 16 + 12 * middle;
            if (letter < font.getInt(group)) {
                high = middle - 1;
            } else if (letter > font.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return font.getInt(group + 8) + letter - font.getInt(group);
            }
        }
        return 0;
    }

    /** Format 4: segments by their last letter, each with a difference or a list of glyphs. */
    private int inSegments(int letter) {
        int bytes = u16(map + 6);
        int low = 0;
        int high = bytes / 2 - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (letter > u16(map + 14 + 2 * middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int start = map + 16 + bytes + 2 * low;
        int delta = u16(start + bytes);
        int offset = u16(start + 2 * bytes);
        if (letter < u16(start) || letter > u16(map + 14 + 2 * low)) {
            return 0;
        }
        if (offset == 0) {
            return letter + delta & 0xFFFF;
        }
        int glyph = u16(start + 2 * bytes + offset + 2 * (letter - u16(start)));
        return glyph == 0 ? 0 : glyph + delta & 0xFFFF;
    }
}
