package argmap.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal; nothing in a pipe. */
final class Progress implements AutoCloseable {
    private final ProgressBar[] bar;

    private Progress(ProgressBar... bar) {
        this.bar = bar;
    }

    static Progress of(Console console, String task, int steps) {
        if (!console.terminal()) {
            return new Progress();
        }
        return new Progress(
                new ProgressBarBuilder()
                        .setTaskName(task)
                        .setInitialMax(steps)
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(200)
                        .clearDisplayOnFinish()
                        .build());
    }

    void step(String what) {
        for (ProgressBar shown : bar) {
            shown.setExtraMessage(what);
            shown.step();
        }
    }

    @Override
    public void close() {
        for (ProgressBar shown : bar) {
            shown.close();
        }
    }
}
