package argmap.bench;

import argmap.Pipeline;
import argmap.audit.QuotationFinder;
import argmap.document.Document;
import argmap.document.Paragraph;
import argmap.graph.TextSelector;
import argmap.ingest.SourceReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A text and a map with as many quotations from it as are asked for: {@code QuotationSpeed write
 * 480 folder}; with {@code claims} in place of {@code write} a map alone. One quotation in ten is
 * misread by a letter in twenty, one in twenty reworded; the text grows with them.
 */
final class QuotationSpeed {
    private QuotationSpeed() {}

    public static void main(String[] args) throws IOException {
        if (args[0].equals("write")) {
            write(Integer.parseInt(args[1]), Path.of(args[2]));
        } else if (args[0].equals("claims")) {
            claims(Integer.parseInt(args[1]), Path.of(args[2]));
        } else {
            places(Path.of(args[1]));
        }
    }

    /** The words of each quotation and where it stands, one a line: to compare two searches by. */
    private static void places(Path text) throws IOException {
        Document document =
                SourceReader.read(text.toString(), Files.readAllBytes(text))
                        .then(Pipeline::document)
                        .value();
        QuotationFinder finder = new QuotationFinder(document);
        for (String words : quotations(document, 400, new Random(7))) {
            System.out.println(words + " " + finder.find(TextSelector.of(words)));
        }
    }

    private static void write(int quotations, Path folder) throws IOException {
        Random random = new Random(quotations);
        InventedProse prose = new InventedProse(random, false);
        StringBuilder text = new StringBuilder("THE HAVEN\n\n");
        for (int paragraph = 0; paragraph < quotations / 3 + 2; paragraph++) {
            for (int sentence = 0; sentence < 6; sentence++) {
                text.append(sentence == 0 ? "" : " ").append(prose.sentence());
            }
            text.append("\n\n");
        }
        Files.createDirectories(folder);
        Path file = folder.resolve("haven-" + quotations + ".txt");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        Document document =
                SourceReader.read("haven", text.toString().getBytes(StandardCharsets.UTF_8))
                        .then(Pipeline::document)
                        .value();
        StringBuilder map =
                new StringBuilder("===\nsource: " + file.getFileName() + "\n===\n\n")
                        .append("[Thesis]: The haven was lost.\n");
        int number = 0;
        for (String words : quotations(document, quotations, random)) {
            map.append(number % 8 == 0 ? "  + [" : "    + [")
                    .append("Claim " + number++)
                    .append("]: Thus it is said in place " + number + ". {quote: \"")
                    .append(words.replace("\\", "").replace("\"", "'"))
                    .append("\"}\n");
        }
        Files.writeString(
                folder.resolve("haven-" + quotations + ".argdown"), map, StandardCharsets.UTF_8);
    }

    /** A tree of claims without a text, five under each: what a picture is drawn of. */
    private static void claims(int count, Path folder) throws IOException {
        InventedProse prose = new InventedProse(new Random(count), false);
        StringBuilder map = new StringBuilder("[Thesis]: The haven was lost.\n");
        for (int i = 0; i < count; i++) {
            int depth = i % 5 == 0 ? 1 : i % 25 % 5 < 3 ? 2 : 3;
            map.append("  ".repeat(depth))
                    .append(i % 7 == 6 ? "- [" : "+ [")
                    .append("Claim " + i + "]: " + prose.sentence())
                    .append("\n");
        }
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("claims-" + count + ".argdown"), map, StandardCharsets.UTF_8);
    }

    private static List<String> quotations(Document document, int count, Random random) {
        List<String> all = new ArrayList<>();
        while (all.size() < count) {
            List<Paragraph> paragraphs = document.paragraphs();
            String text = paragraphs.get(random.nextInt(paragraphs.size())).text().text();
            String[] words = text.split(" ", -1);
            int length = 5 + random.nextInt(20);
            if (words.length <= length) {
                continue;
            }
            int from = random.nextInt(words.length - length);
            List<String> chosen = new ArrayList<>(List.of(words).subList(from, from + length));
            int kind = random.nextInt(20);
            if (kind == 0) {
                chosen.set(random.nextInt(length), "otherwise");
                chosen.remove(random.nextInt(length));
            }
            StringBuilder quoted = new StringBuilder(String.join(" ", chosen));
            for (int i = 0; kind < 3 && kind > 0 && i < quoted.length(); i++) {
                if (random.nextInt(20) == 0 && Character.isLetter(quoted.charAt(i))) {
                    quoted.setCharAt(i, (char) ('a' + random.nextInt(26)));
                }
            }
            all.add(quoted.toString());
        }
        return all;
    }
}
