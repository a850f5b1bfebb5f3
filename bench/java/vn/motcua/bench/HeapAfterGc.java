package vn.motcua.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a virtual machine to collect, and what was left. */
final class HeapAfterGc {

    private static final Pattern USED = Pattern.compile("total.* used (\\d+)K");

    private HeapAfterGc() {}

    static long bytes(long pid) throws IOException, InterruptedException {
        ask(pid, "GC.run");
        Matcher used = USED.matcher(ask(pid, "GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return 1024 * kilobytes;
    }

    private static String ask(long pid, String what) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        Process process =
                new ProcessBuilder(jcmd, String.valueOf(pid), what)
                        .redirectErrorStream(true)
                        .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return answer;
    }
}
