package argmap.diagram;

/** Where arrows point. */
public enum Direction {
    /** The thesis on top, as the field reads a map. */
    UP("BT"),
    DOWN("TB"),
    LEFT("RL"),
    RIGHT("LR");

    private final String rankdir;

    Direction(String rankdir) {
        this.rankdir = rankdir;
    }

    /** Graphviz's word for it. */
    String rankdir() {
        return rankdir;
    }

    boolean isUpright() {
        return this == UP || this == DOWN;
    }
}
