package vn.motcua.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * People who file a dossier from home, all in the same minutes, each from the door to the proof.
 * Some press twice at once, some send again what was answered already: neither may file twice.
 */
public final class Filers {

    private static final byte[] PICTURE =
            Base64.getDecoder()
                    .decode(
                            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    private static final Pattern CODE = Pattern.compile("class=\"code\">([^<]+)</strong>");
    private static final long THINK_LEAST_MS = 500;
    private static final long THINK_MOST_MS = 3_000;
    private static final int EACH_TWICE = 10;
    private static final int EACH_AGAIN = 7;

    private final Site site;
    private final Tally tally = new Tally();
    private final UnaryOperator<String> codes;
    private final String procedure;
    private final List<String> papers;
    private final List<String> agencies;
    private final List<String> filed = Collections.synchronizedList(new ArrayList<>());

    /**
     * @param codes the code that was sent to a telephone
     * @param papers what the procedure asks for
     * @param agencies ids of those that receive it
     */
    public Filers(
            int port,
            UnaryOperator<String> codes,
            String procedure,
            List<String> papers,
            List<String> agencies) {
        this.site = new Site(port);
        this.codes = codes;
        this.procedure = procedure;
        this.papers = papers;
        this.agencies = agencies;
    }

    /** What the people read on their proofs; who failed is missing. */
    public List<String> filed() {
        return List.copyOf(filed);
    }

    /**
     * @param within seconds in which all come in
     */
    public Tally run(int people, int within) {
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                int no = i;
                all.submit(() -> {
                    Thread.sleep(ThreadLocalRandom.current().nextLong(1000L * within));
                    return file(no);
                });
            }
        }
        site.close();
        return tally;
    }

    private @Nullable Void file(int no) throws InterruptedException {
        Visitor visitor = new Visitor(no);
        try {
            String telephone = "09%08d".formatted(10_000_000 + no);
            enter(visitor, telephone);
            String draft = begin(visitor, agencies.get(no % agencies.size()));
            step(
                    visitor,
                    draft + "/person",
                    Map.of(
                            "fullName", "Người Nộp " + no,
                            "idNumber", "042190%06d".formatted(no),
                            "address", "Thôn " + no % 12));
            step(visitor, draft + "/form-request", Map.of("request", "Đề nghị số " + no));
            for (String paper : papers) {
                upload(visitor, draft, paper);
            }
            step(visitor, draft + "/papers", Map.of());
            step(visitor, draft + "/result", Map.of("resultBy", "DESK"));
            send(visitor, draft, no);
        } catch (IOException | Refused | IllegalStateException failure) {
            tally.failed(Visit.FILE, 0, String.valueOf(failure.getMessage()));
        }
        return null;
    }

    private void enter(Visitor visitor, String telephone) throws IOException, InterruptedException {
        Form door = Form.to(asked(Visit.ENTER, 200, visitor, "/enter").text(), "/enter");
        sent(Visit.ENTER, visitor, "/enter", door.with("contact", telephone).fields());
        Form code = Form.to(asked(Visit.ENTER, 200, visitor, "/enter/code").text(), "/enter/code");
        think();
        Answer in =
                sent(
                        Visit.ENTER,
                        visitor,
                        "/enter/code",
                        code.with("code", codes.apply(telephone)).fields());
        if (in.location().startsWith("/my/account/name")) {
            Form name =
                    Form.to(
                            asked(Visit.ENTER, 200, visitor, in.location()).text(),
                            "/my/account/name");
            sent(Visit.ENTER, visitor, name.action(), name.with("name", "Người Nộp").fields());
        }
    }

    private String begin(Visitor visitor, String agency) throws IOException, InterruptedException {
        String path = "/my/file/" + procedure;
        Form form = Form.to(asked(Visit.STEP, 200, visitor, path).text(), path);
        think();
        Answer begun =
                sent(
                        Visit.BEGIN,
                        visitor,
                        path,
                        form.with("agency", agency).with("caseId", "chung").fields());
        return begun.location();
    }

    /** Opens a step, lets it keep itself once, and sends it. */
    private void step(Visitor visitor, String path, Map<String, String> typed)
            throws IOException, InterruptedException {
        Form form = Form.to(asked(Visit.STEP, 200, visitor, path).text(), path);
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.putAll(typed);
        think();
        if (!typed.isEmpty()) {
            long start = System.nanoTime();
            Answer kept = Refused.expect(200, site.post(visitor, path + "/kept", fields));
            tally.answered(Visit.KEPT, kept.at() - start, kept.bytes());
            think();
        }
        sent(Visit.STEP, visitor, path, fields);
    }

    private void upload(Visitor visitor, String draft, String paper)
            throws IOException, InterruptedException {
        String token =
                Form.to(
                                asked(Visit.STEP, 200, visitor, draft + "/papers").text(),
                                draft + "/papers")
                        .field("_csrf");
        think();
        long start = System.nanoTime();
        Answer answer =
                Refused.expect(
                        200,
                        site.upload(
                                visitor,
                                draft + "/files/kept",
                                Map.of("_csrf", token, "slot", paper),
                                paper + ".png",
                                PICTURE));
        tally.answered(Visit.UPLOAD, answer.at() - start, answer.bytes());
    }

    private void send(Visitor visitor, String draft, int no)
            throws IOException, InterruptedException {
        Form form =
                Form.to(
                        asked(Visit.REVIEW, 200, visitor, draft + "/review").text(),
                        draft + "/filed");
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.put("confirmed", "on");
        think();
        Answer answer =
                no % EACH_TWICE == 0
                        ? twice(visitor, draft, fields)
                        : sent(Visit.FILE, visitor, draft + "/filed", fields);
        if (no % EACH_AGAIN == 0) {
            sent(Visit.FILE, visitor, draft + "/filed", fields);
        }
        Matcher code = CODE.matcher(asked(Visit.PROOF, 200, visitor, answer.location()).text());
        if (!code.find()) {
            throw new Refused("no code on the proof");
        }
        filed.add(code.group(1));
    }

    /** Two presses at the same moment, from two windows of one browser. */
    private Answer twice(Visitor visitor, String draft, Map<String, String> fields)
            throws IOException, InterruptedException {
        Visitor other = visitor.again();
        try (ExecutorService fingers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> second =
                    fingers.submit(() -> sent(Visit.FILE, other, draft + "/filed", fields));
            Answer first = sent(Visit.FILE, visitor, draft + "/filed", fields);
            if (!second.get().location().equals(first.location())) {
                throw new Refused("two presses led to two places");
            }
            return first;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new Refused("second press: " + e.getCause());
        }
    }

    private Answer asked(Visit visit, int status, Visitor visitor, String path) throws IOException {
        long start = System.nanoTime();
        Answer answer = Refused.expect(status, site.get(visitor, path));
        tally.answered(visit, answer.at() - start, answer.bytes());
        return answer;
    }

    private Answer sent(Visit visit, Visitor visitor, String path, Map<String, String> fields)
            throws IOException {
        long start = System.nanoTime();
        Answer answer = Refused.expect(303, site.post(visitor, path, fields));
        tally.answered(visit, answer.at() - start, answer.bytes());
        return answer;
    }

    private static void think() throws InterruptedException {
        Thread.sleep(ThreadLocalRandom.current().nextLong(THINK_LEAST_MS, THINK_MOST_MS));
    }
}
