package argmap.bench;

import argmap.document.Document;
import argmap.text.Span;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which word of a reading each word of the truth is: the words that agree in order, and between two
 * of them as many as the truth has, from either end.
 */
final class Alignment {
    private final List<Words> pieces = new ArrayList<>();
    private final int[] places;
    private final List<String> truth;
    private final String letters;

    private Alignment(List<String> truth, List<String> texts) {
        this.truth = List.copyOf(truth);
        this.letters = String.join("", truth);
        List<String> read = new ArrayList<>();
        for (String text : texts) {
            pieces.add(Words.of(text, false, read.size()));
            read.addAll(pieces.get(pieces.size() - 1).words());
        }
        places = new int[truth.size()];
        Arrays.fill(places, -1);
        for (Matching.Block block : Matching.blocks(truth, read)) {
            for (int k = 0; k < block.length(); k++) {
                places[block.a() + k] = block.b() + k;
            }
        }
    }

    static Alignment ofBody(JsonNode truth, Document document) {
        return new Alignment(
                words(truth.path("paragraphs")),
                document.paragraphs().stream().map(p -> p.text().text()).toList());
    }

    static Alignment ofNotes(JsonNode truth, Document document) {
        return new Alignment(
                words(truth.path("notes")),
                document.notes().stream().map(n -> n.text().text()).toList());
    }

    private static List<String> words(JsonNode texts) {
        List<String> all = new ArrayList<>();
        texts.forEach(t -> all.addAll(Words.of(t.path("text").asText(), false, 0).words()));
        return all;
    }

    /**
     * Whether words of the truth stand at a span of a piece of the reading: four fifths of the true
     * words that the reading has stand in it, and it is no longer than they are by a fifth. Of
     * words that the reading tore into two pieces the longer part is enough. An alignment keeps the
     * order, so it loses what a reading has put elsewhere; letters that are those of the truth, and
     * stand only once in it, are right there too.
     */
    boolean isRight(Span truth, int piece, Span span) {
        return isAligned(truth, piece, span) || isSameAndOnly(truth, pieces.get(piece), span);
    }

    private boolean isSameAndOnly(Span wanted, Words words, Span span) {
        List<Span> found = words.places().stream().filter(span::overlaps).toList();
        return !found.isEmpty()
                && isSameAndOnly(
                        wanted,
                        words.text()
                                .substring(
                                        found.get(0).start(), found.get(found.size() - 1).end()));
    }

    /** Whether words have the letters of words of the truth, which stand only once in it. */
    boolean isSameAndOnly(Span wanted, String words) {
        String mine = String.join("", truth.subList(wanted.start(), wanted.end()));
        return String.join("", Words.of(words, false, 0).words()).equals(mine)
                && letters.indexOf(mine) == letters.lastIndexOf(mine);
    }

    private boolean isAligned(Span truth, int piece, Span span) {
        Words words = pieces.get(piece);
        int known = 0;
        int inside = 0;
        int here = 0;
        for (int i = truth.start(); i < truth.end(); i++) {
            int at = places[i] - words.first();
            if (places[i] < 0) {
                continue;
            }
            known++;
            if (at >= 0 && at < words.places().size()) {
                here++;
                inside += words.places().get(at).overlaps(span) ? 1 : 0;
            }
        }
        long found = words.places().stream().filter(span::overlaps).count();
        return here * 2 >= known
                && here > 0
                && inside >= .8 * here
                && found <= 1.2 * truth.length() + 1;
    }
}
