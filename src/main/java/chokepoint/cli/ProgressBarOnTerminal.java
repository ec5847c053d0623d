package chokepoint.cli;

import chokepoint.experiment.Progress;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar with the time left, shown if somebody watches and the work takes over two seconds. */
final class ProgressBarOnTerminal implements Progress, AutoCloseable {

    private static final long PATIENCE_NANOS = 2_000_000_000L;

    private final Console console;
    private final String task;
    private final boolean silent;
    private final long begun = System.nanoTime();
    private int total;
    private ProgressBar bar;

    ProgressBarOnTerminal(Console console, String task, boolean silent) {
        this.console = console;
        this.task = task;
        this.silent = silent || !console.errIsTerminal();
    }

    @Override
    public synchronized void started(int steps) {
        total = steps;
    }

    @Override
    public synchronized void advanced(int done) {
        if (silent) {
            return;
        }
        if (bar == null && System.nanoTime() - begun > PATIENCE_NANOS) {
            bar = open();
        }
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    private ProgressBar open() {
        return new ProgressBarBuilder().setTaskName(task).setInitialMax(total).setUpdateIntervalMillis(200)
                .setStyle(console.colour() ? ProgressBarStyle.COLORFUL_UNICODE_BLOCK : ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(console.err())).clearDisplayOnFinish().build();
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
