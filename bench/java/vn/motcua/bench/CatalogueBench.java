package vn.motcua.bench;

import java.io.ByteArrayInputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.load.InventedCatalogue;
import vn.motcua.catalog.load.Load;
import vn.motcua.catalog.load.Loads;
import vn.motcua.catalog.open.OpenFiles;
import vn.motcua.catalog.open.OpenFormat;
import vn.motcua.identity.SignedIn;
import vn.motcua.kernel.VietnameseText;
import vn.motcua.organization.Appointment;
import vn.motcua.organization.OrganizationFile;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Post;
import vn.motcua.organization.Staff;
import vn.motcua.organization.Unit;
import vn.motcua.organization.UnitKind;

/** Loads a whole catalogue as the control office does, and searches it. */
final class CatalogueBench {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
    private static final int SEARCHES = 2_000;
    private static final double MOST_SECONDS = 60;
    private static final double MOST_MILLIS = 20;

    private final int procedures;
    private final int communes;

    CatalogueBench(Words words) {
        this.procedures = words.number("--procedures", 7_000);
        this.communes = words.number("--communes", 300);
    }

    /** Whether it was quick enough. */
    boolean run(Report[] out) throws Exception {
        try (Program program = Program.start(Path.of("target", "bench-data"))) {
            Report report = new Report("catalogue", program);
            out[0] = report;
            program.bean(Organizations.class).load(organization());
            long before = HeapAfterGc.bytes(ProcessHandle.current().pid());
            double seconds = load(program, report);
            long after = HeapAfterGc.bytes(ProcessHandle.current().pid());
            report.line(
                    "Heap after a collection: %,d MB before, %,d MB with the catalogue held",
                    before >> 20, after >> 20);
            double p95 = search(program, report);
            files(program, report);
            report.line(
                    "catalogue procedures=%d agencies=%d seconds=%.1f search_p95_ms=%.2f",
                    procedures, communes, seconds, p95);
            return seconds < MOST_SECONDS && p95 < MOST_MILLIS;
        }
    }

    private double load(Program program, Report report) throws Exception {
        Loads loads = program.bean(Loads.class);
        SignedIn by =
                new SignedIn(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        "bench",
                        java.util.Set.of(),
                        java.util.Set.of());
        byte[] zip = InventedCatalogue.zip(0, procedures, "all-communes");
        report.line(
                "%d procedures for %d communes in a package of %,d kB",
                procedures, communes, zip.length / 1024);
        long start = System.nanoTime();
        UUID id = loads.stage("bench.zip", new ByteArrayInputStream(zip), by);
        double staged = seconds(start);
        long read = System.nanoTime();
        require(ended(loads, id), Load.State.READY, loads, id);
        double checked = seconds(read);
        long publish = System.nanoTime();
        loads.publish(id, by);
        require(ended(loads, id), Load.State.PUBLISHED, loads, id);
        int held = program.bean(Catalog.class).snapshot().all().size();
        double published = seconds(publish);
        double all = seconds(start);
        report.line("| step | s |%n|---|--:|".formatted());
        report.line("| unpack and stage | %.1f |", staged);
        report.line("| read and check | %.1f |", checked);
        report.line("| publish, in one transaction, and hold in memory | %.1f |", published);
        report.line("| **all** | **%.1f** |", all);
        report.line("%d versions are held", held);
        return all;
    }

    private static Load ended(Loads loads, UUID id) {
        Load load = loads.find(id);
        while (load.underWay()) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            load = loads.find(id);
        }
        return load;
    }

    private static void require(Load load, Load.State state, Loads loads, UUID id) {
        if (load.state() != state) {
            throw new IllegalStateException(load + " " + loads.problems(id, 0));
        }
    }

    private double search(Program program, Report report) {
        Catalog catalog = program.bean(Catalog.class);
        LocalDate today = program.bean(BusinessClock.class).today();
        RandomGenerator random = DossierBench.random(11);
        Times times = new Times();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> processor = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < SEARCHES + 200; i++) {
            String asked = question(random);
            if (i < 200) {
                found += catalog.search(asked, today, null).size();
            } else {
                long start = threads.getCurrentThreadCpuTime();
                times.run("search", () -> catalog.search(asked, today, null));
                processor.add(threads.getCurrentThreadCpuTime() - start);
            }
        }
        processor.sort(null);
        report.line(
                "%d searches of %d procedures (200 before, with %d found, do not count): p50 %.2f,"
                        + " p95 %.2f, p99 %.2f ms",
                SEARCHES,
                procedures,
                found,
                times.millis("search", 0.5),
                times.millis("search", 0.95),
                times.millis("search", 0.99));
        report.line(
                "of the processor's time p50 %.2f, p95 %.2f ms",
                processor.get(SEARCHES / 2) / 1e6, processor.get(SEARCHES * 95 / 100) / 1e6);
        return times.millis("search", 0.95);
    }

    /** A code, a name, some of its words, with or without marks, or with a slip. */
    private String question(RandomGenerator random) {
        int number = random.nextInt(procedures);
        String name = InventedCatalogue.name(number);
        List<String> words = List.of(name.split(" "));
        return switch (random.nextInt(5)) {
            case 0 -> InventedCatalogue.code(number);
            case 1 -> name;
            case 2 -> VietnameseText.fold(name);
            case 3 -> String.join(" ", words.subList(words.size() / 2, words.size()));
            default -> slip(name, random);
        };
    }

    private static String slip(String name, RandomGenerator random) {
        int at = random.nextInt(name.length() - 1);
        return name.substring(0, at) + name.substring(at + 1);
    }

    private static void files(Program program, Report report) {
        OpenFiles files = program.bean(OpenFiles.class);
        for (OpenFormat format : OpenFormat.values()) {
            long start = System.nanoTime();
            OpenFiles.Packed file = files.of(format, "https://bench.example");
            double first = seconds(start);
            long again = System.nanoTime();
            int size = files.of(format, "https://bench.example").zipped().length;
            report.line(
                    "%s: made in %.1f s, given again in %.1f ms; %,d kB, %,d kB packed",
                    format.file(), first, seconds(again) * 1e3, file.length() / 1024, size / 1024);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** More communes beside those of the locality, each with who performs the invented steps. */
    private OrganizationFile organization() {
        List<Unit> units = new ArrayList<>();
        List<Staff> staff = new ArrayList<>();
        List<Appointment> appointments = new ArrayList<>();
        for (int c = Locality.COMMUNES; c < communes; c++) {
            UUID commune = Unit.idOf("commune" + c);
            UUID desk = Unit.idOf("desk" + c);
            units.add(unit(commune, "001." + c + ".99.H99", UnitKind.COMMUNE, "", "district", c));
            units.add(unit(desk, "", UnitKind.ONE_STOP, "onestop", "commune" + c, c));
            List<Post> posts =
                    List.of(
                            new Post(desk, "receiver"),
                            new Post(commune, "justice"),
                            new Post(commune, "chair"),
                            new Post(commune, "clerk"));
            for (Post post : posts) {
                String username = "xa" + c + "." + post.post();
                staff.add(new Staff(Staff.idOf(username), username, username, Staff.Gender.X));
                appointments.add(new Appointment(Staff.idOf(username), post, SINCE, null));
            }
        }
        return new OrganizationFile(
                "made up for measuring", units, staff, appointments, List.of(), List.of());
    }

    private static Unit unit(
            UUID id, String code, UnitKind kind, String function, String parent, int number) {
        String name = "Đơn vị " + kind + " " + number;
        return new Unit(id, code, kind, function, Unit.idOf(parent), name, name, SINCE, null);
    }
}
