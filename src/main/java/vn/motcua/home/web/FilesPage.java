package vn.motcua.home.web;

import org.jspecify.annotations.Nullable;
import vn.motcua.document.FileWatch;
import vn.motcua.job.JobProgress;
import vn.motcua.job.JobState;

/**
 * How the files of the program stand.
 *
 * @param rescan the last time that all were looked at again; null before the first
 */
public record FilesPage(FileWatch watch, @Nullable JobProgress rescan) {

    private static final long KILOBYTE = 1024;
    private static final int SHOWN_OF_HASH = 16;

    public boolean isScanning() {
        return rescan != null && !rescan.state().ended();
    }

    public boolean hasFailed() {
        return rescan != null && rescan.state() == JobState.FAILED;
    }

    /** In whole kilobytes, at least one. */
    public static long kilobytes(FileWatch.Infected file) {
        return Math.max(1, Math.round((double) file.size() / KILOBYTE));
    }

    /** Enough of the hash to find the file by. */
    public static String shortHash(FileWatch.Infected file) {
        return file.hash().substring(0, SHOWN_OF_HASH);
    }
}
