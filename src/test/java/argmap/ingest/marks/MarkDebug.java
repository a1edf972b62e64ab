package argmap.ingest.marks;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

final class MarkDebug {
    public static void main(String[] args) throws Exception {
        MarkModel model;
        try (BufferedReader in = Files.newBufferedReader(Path.of(args[0]))) {
            model = MarkModel.read(in);
        }
        Path dir = Path.of(args[1]);
        String text = Files.readString(dir.resolve(args[2]));
        List<MarkGold.Page> pages = MarkGold.read(dir, args[2]);
        MarkTrainer.Book book = new MarkTrainer.Book("", "", args[2], text, pages);
        MarkAligner aligner = new MarkAligner(text, book.passages(), model);
        SignCounts marked = new SignCounts();
        MarkHabits habits = MarkHabits.none();
        aligner.firstLook(marked, habits);
        boolean second = args.length > 4;
        BookSigns signs = second ? new BookSigns(aligner.own(), marked, model.signs(), 0) : aligner.firstSigns();
        MarkHabits use = second ? habits.against(model.usual()) : MarkHabits.none();
        int page = Integer.parseInt(args[3]);
        MarkScope scope = aligner.scope(book.passages().get(page));
        double[] w = second ? model.second() : model.first();
        scope.score(w, signs, use);
        MarkLattice lattice = MarkAligner.lattice(scope, use);
        System.out.println(java.util.Arrays.toString(scope.lost(use)));
        for (int g = 0; g < scope.gaps.size(); g++) {
            MarkGap gap = scope.gaps.get(g);
            StringBuilder out = new StringBuilder();
            for (int k = 0; k < gap.candidates().size(); k++) {
                MarkCandidate c = gap.candidates().get(k);
                for (int j = 0; j < scope.notes.size(); j++) {
                    double s = scope.score(g, k, j);
                    if (s > -4) {
                        int n = MarkFeatures.context(c, signs, use, scope.at, scope.value);
                        out.append(String.format("%n     [%s] %s %.2f alike %.1f :", text.substring(c.start(), c.end()), scope.notes.get(j).label(), s, model.readings().logLikelihood(text, c.start(), c.end(), scope.notes.get(j).label())));
                        for (int i = 0; i < n; i++) {
                            out.append(String.format(" %d:%.1f", scope.at[i], w[scope.at[i]] * scope.value[i]));
                        }
                    }
                }
            }
            if (out.length() > 0) {
                System.out.println(g + " " + MarkShow.around(text, gap.after(), gap.after()) + " low " + lattice.lowest(g) + "+" + lattice.width(g) + out);
            }
        }
    }
}
