package argmap.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Paragraphs of words by chance. */
final class InventedText {
    private InventedText() {}

    static List<String> paragraphs(long seed, int count) {
        Random random = new Random(seed);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder("The");
            for (int word = 0; word < 40; word++) {
                text.append(word % 4 == 3 ? " the re" : " w").append(random.nextInt(900));
            }
            paragraphs.add(text.append('.').toString());
        }
        return paragraphs;
    }
}
