package argmap.report.print;

import java.util.List;

/**
 * Blocks that are set in one measure.
 *
 * @param setting how wide they are set
 * @param newPage whether they start a page
 */
public record PrintedSection(Setting setting, boolean newPage, List<Block> blocks) {
    /** How wide blocks are set on a sheet. */
    public enum Setting {
        /** Over the whole line. */
        WIDE,
        /** In as many columns as the handout is asked to have. */
        BODY
    }

    public PrintedSection {
        blocks = List.copyOf(blocks);
    }

    /** Whether a picture stands in it, which has its page to itself. */
    public boolean isMap() {
        return blocks.stream()
                .anyMatch(
                        block ->
                                block.fold(
                                        new Block.Cases<>(
                                                heading -> false,
                                                paragraph -> false,
                                                picture -> true,
                                                table -> false)));
    }

    /** How many columns it has in a thing with so many. */
    int columns(Printed printed) {
        return switch (setting) {
            case WIDE -> 1;
            case BODY -> printed.columns();
        };
    }
}
