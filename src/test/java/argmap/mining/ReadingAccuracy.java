package argmap.mining;

import argmap.graph.Draft;
import argmap.mining.ClaimModel.Sight;
import argmap.mining.RankerTraining.Example;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Drafts of the chapters with readings, scored: each by a model that saw no text of its author. See
 * docs/accuracy-mining.md. Run by hand: {@code bench/accuracy --only readings}.
 */
public final class ReadingAccuracy {
    private ReadingAccuracy() {}

    /**
     * Takes "words" for drafts without the embedding, "shipped" for the weights that ship, "quick"
     * to look for evidence among the first forty claims alone.
     */
    public static void main(String[] arguments) throws IOException {
        List<String> asked = List.of(arguments);
        boolean embedding = !asked.contains("words");
        List<ChapterReading> chapters = ChapterReading.all(TextsForMining.shared());
        if (chapters.isEmpty()) {
            System.out.println("skipped: no readings under " + TextsForMining.shared());
            return;
        }
        List<Example> examples = asked.contains("shipped") ? List.of() : RankerTraining.examples();
        Map<String, ClaimModel> models = new HashMap<>();
        List<DraftScore> scores = new ArrayList<>();
        System.out.println(DraftScore.HEADER);
        for (ChapterReading chapter : chapters) {
            Sight sight = Sight.of(chapter.language().equals("en"), embedding);
            ClaimModel model =
                    examples.isEmpty()
                            ? ClaimModel.shipped()
                            : models.computeIfAbsent(
                                    chapter.author(), author -> without(author, examples, sight));
            DraftOptions options = DraftOptions.DEFAULT.withEmbedding(embedding);
            Draft draft = Mining.draft(chapter.document(), options, model);
            Draft every =
                    asked.contains("quick")
                            ? draft
                            : Mining.draft(chapter.document(), options.withClaims(100_000), model);
            DraftScore score = DraftScore.of(chapter, draft, every);
            System.out.println(score.row());
            scores.add(score);
        }
        System.out.println(DraftScore.sum(scores));
    }

    private static ClaimModel without(String author, List<Example> examples, Sight sight) {
        List<Example> others =
                examples.stream().filter(example -> !example.author().equals(author)).toList();
        return RankerTraining.learn(others, List.of(sight));
    }
}
