package argmap.argdown;

import java.util.ArrayList;
import java.util.List;

/**
 * The wording of a statement or argument, each character with the stretch of the file it comes
 * from: an escape is one character and two in the file, a line end is a blank.
 */
final class WordingPlaces {
    private final StringBuilder words = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    /** Where the text ends: in a numbered list, before the brackets that name premises. */
    private final int limit;

    private WordingPlaces(int limit) {
        this.limit = limit;
    }

    static WordingPlaces of(ParsedMap file, Written written) {
        WordingPlaces places = new WordingPlaces(written.element().content().span().end());
        for (int i = written.from(); i < written.to(); i++) {
            Token token = file.tokens().get(i);
            if (token.kind() != TokenKind.TAG) {
                places.add(token, words(file.text(), token));
            }
        }
        places.dropLastBlank();
        return places;
    }

    private static String words(String text, Token token) {
        return switch (token.kind()) {
            case NEWLINE -> " ";
            default -> ContentReader.words(text, token);
        };
    }

    /** Runs of blanks count as one, as they do in a wording. */
    private void add(Token token, String image) {
        boolean asWritten = token.kind() == TokenKind.FREESTYLE;
        for (int i = 0; i < image.length(); i++) {
            int start = asWritten ? token.start() + i : token.start();
            int end = asWritten ? start + 1 : token.end();
            if (start >= limit) {
                return;
            }
            boolean blank = Character.isWhitespace(image.charAt(i));
            if (blank && words.length() == 0) {
                continue;
            }
            if (blank && words.charAt(words.length() - 1) == ' ') {
                ends.set(ends.size() - 1, end);
                continue;
            }
            words.append(blank ? ' ' : image.charAt(i));
            starts.add(start);
            ends.add(end);
        }
    }

    private void dropLastBlank() {
        int last = words.length() - 1;
        if (last >= 0 && words.charAt(last) == ' ') {
            words.setLength(last);
            starts.remove(last);
            ends.remove(last);
        }
    }

    String words() {
        return words.toString();
    }

    /** Where a character starts in the file; for the one behind the last, where the last ends. */
    int start(int character) {
        return character < starts.size() ? starts.get(character) : end(character - 1);
    }

    int end(int character) {
        return ends.get(character);
    }
}
