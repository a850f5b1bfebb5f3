package vn.motcua.shell.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.shell.Bar;
import vn.motcua.shell.BarLine;
import vn.motcua.shell.Columns;
import vn.motcua.shell.Curve;
import vn.motcua.shell.Due;
import vn.motcua.shell.Fact;
import vn.motcua.shell.Field;
import vn.motcua.shell.FormView;
import vn.motcua.shell.Frame;
import vn.motcua.shell.Moment;
import vn.motcua.shell.Option;
import vn.motcua.shell.Segment;
import vn.motcua.shell.StepsLine;
import vn.motcua.shell.Tab;

/** Sample content of the living style page; every component in every state. */
public record StylePage() {

    /** One row of the sample list. */
    public record Row(String code, String procedure, String applicant, StepsLine line, Due due) {}

    /** Two series over half a year, with a month in which nothing came. */
    public Columns columns(Frame frame) {
        int[] solid = {120, 84, 0, 140, 96, 131};
        int[] hollow = {100, 92, 12, 133, 90, 118};
        return new Columns(
                IntStream.range(0, solid.length)
                        .mapToObj(i ->
                                new Columns.Group(
                                        i + 1 + "/22",
                                        List.of(
                                                bar(frame, solid[i], "plain"),
                                                bar(frame, hollow[i], "hollow"))))
                        .toList());
    }

    /** A line that breaks where there is nothing to share. */
    public Curve curve(Frame frame) {
        @Nullable Double[] shares = {97.5, 98.0, null, 94.2, 96.1, 99.0};
        return new Curve(
                IntStream.range(0, shares.length)
                        .mapToObj(i ->
                                new Curve.Point(
                                        i + 1 + "/22",
                                        shares[i],
                                        frame.text("shell.style.chart.text"),
                                        0,
                                        "/style?point=" + i))
                        .toList());
    }

    /** Three parts of one bar. */
    public BarLine bars(Frame frame) {
        return new BarLine(
                List.of(bar(frame, 3, "late"), bar(frame, 12, "soon"), bar(frame, 30, "plain")),
                60);
    }

    private static Bar bar(Frame frame, int value, String tone) {
        return new Bar(
                frame.text("shell.style.bar", value), value, tone, "/style?" + tone + "=" + value);
    }

    public StepsLine onTime() {
        return line(3, 0.55);
    }

    public StepsLine late() {
        return line(4, 1.4);
    }

    public StepsLine finished() {
        return line(7, 0);
    }

    /** Two opinions asked side by side. */
    public StepsLine parallel() {
        return new StepsLine(
                List.of(
                        step(0, "Tiếp nhận", "Trần Thị Mai", 4, 1, Segment.State.DONE),
                        step(1, "Thẩm định", "Lê Văn Hùng", 16, 15, Segment.State.DONE),
                        step(
                                2,
                                "Ý kiến Công an huyện",
                                "Ngô Đức Anh",
                                24,
                                9,
                                Segment.State.CURRENT),
                        step(2, "Ý kiến Phòng TC-KH", "Phan Thị Hà", 24, 26, Segment.State.CURRENT),
                        step(3, "Trình ký", "Võ Minh Tuấn", 8, 0, Segment.State.AHEAD),
                        step(4, "Trả kết quả", "Trần Thị Mai", 4, 0, Segment.State.AHEAD)));
    }

    private static StepsLine line(int at, double share) {
        String[] names = {
            "Tiếp nhận hồ sơ",
            "Phân công",
            "Thẩm định",
            "Kiểm tra thực địa",
            "Trình ký",
            "Đóng dấu",
            "Trả kết quả"
        };
        String[] people = {
            "Trần Thị Mai",
            "Nguyễn Văn Bình",
            "Lê Văn Hùng",
            "Lê Văn Hùng",
            "Võ Minh Tuấn",
            "Đặng Thị Lan",
            "Trần Thị Mai"
        };
        int[] hours = {2, 4, 30, 15, 8, 2, 4};
        List<Segment> segments = new java.util.ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            Segment.State state =
                    i < at
                            ? Segment.State.DONE
                            : i == at ? Segment.State.CURRENT : Segment.State.AHEAD;
            double spent = i < at ? hours[i] * 0.75 : i == at ? hours[i] * share : 0;
            segments.add(step(i, names[i], people[i], hours[i], spent, state));
        }
        return new StepsLine(segments);
    }

    private static Segment step(
            int column, String name, String who, int hours, double spent, Segment.State state) {
        return new Segment(
                column,
                name,
                who,
                Duration.ofHours(hours),
                Duration.ofMinutes((long) (spent * 60)),
                state,
                "");
    }

    public List<Row> rows(Frame frame) {
        return List.of(
                row(
                        frame,
                        "220531-0007",
                        "Đăng ký thành lập hộ kinh doanh",
                        "Phan Thị Hồng Nhung",
                        late(),
                        -26),
                row(
                        frame,
                        "220531-0012",
                        "Cấp Giấy phép xây dựng nhà ở riêng lẻ",
                        "Nguyễn Khắc Hiếu",
                        onTime(),
                        2),
                row(
                        frame,
                        "220530-0044",
                        "Chuyển mục đích sử dụng đất",
                        "Trần Quốc Toản",
                        parallel(),
                        76),
                row(
                        frame,
                        "220527-0003",
                        "Cấp bản sao trích lục hộ tịch",
                        "Lê Thị Thanh Tâm",
                        finished(),
                        0));
    }

    private static Row row(
            Frame frame,
            String code,
            String procedure,
            String applicant,
            StepsLine line,
            int hours) {
        Instant due = frame.now().plus(Duration.ofHours(hours));
        Due shown = hours == 0 ? frame.due(due, Due.State.DONE) : frame.due(due);
        return new Row("H00.99-" + code, procedure, applicant, line, shown);
    }

    public List<Due> dues(Frame frame) {
        return List.of(
                frame.due(frame.now().plus(Duration.ofDays(5))),
                frame.due(frame.now().plus(Duration.ofHours(2))),
                frame.due(frame.now().minus(Duration.ofDays(3))),
                frame.due(frame.now(), Due.State.DONE));
    }

    public List<Moment> moments(Frame frame) {
        Instant now = frame.now();
        return List.of(
                new Moment(
                        now,
                        frame.text("shell.style.moment.now"),
                        "Lê Văn Hùng",
                        "",
                        Moment.Tone.NOW),
                new Moment(
                        now.minus(Duration.ofHours(20)),
                        frame.text("shell.style.moment.late"),
                        "Nguyễn Văn Bình",
                        frame.text("shell.style.moment.reason"),
                        Moment.Tone.LATE),
                new Moment(
                        now.minus(Duration.ofHours(27)),
                        frame.text("shell.style.moment.received"),
                        "Trần Thị Mai",
                        "",
                        Moment.Tone.DONE));
    }

    public List<Fact> facts(Frame frame) {
        return List.of(
                new Fact(frame.text("shell.style.fact.code"), "H00.99-220531-0012"),
                new Fact(frame.text("shell.style.fact.applicant"), "Nguyễn Khắc Hiếu"),
                new Fact(
                        frame.text("shell.style.fact.fee"),
                        frame.money(new vn.motcua.kernel.Dong(150_000))),
                new Fact(frame.text("shell.style.fact.received"), frame.when(frame.now())));
    }

    public List<Tab> tabs(Frame frame) {
        return List.of(
                new Tab(frame.text("shell.style.tab.mine"), "/style", true, 12),
                new Tab(frame.text("shell.style.tab.open"), "/style?tab=open", false, 1204),
                Tab.of(frame.text("shell.style.tab.closed"), "/style?tab=closed", false));
    }

    /** What was typed stays, with what is wrong beside it. */
    public FormView wrong() {
        return FormView.empty()
                .with("born", "31/02/1990")
                .refused(
                        List.of(
                                new StyleRefusal.SampleNameMissing(),
                                new StyleRefusal.SampleDayUnreal("31/02/1990"),
                                new StyleRefusal.SampleChoiceMissing()));
    }

    public FormView good() {
        return FormView.empty()
                .with("g-name", "Nguyễn Thị Ánh Nguyệt")
                .with("g-way", "post")
                .with("g-papers", "copy");
    }

    public List<Field> wrongFields(Frame frame) {
        return List.of(
                Field.text("name", frame.text("shell.style.field.name")).mandatory(),
                Field.date("born", frame.text("shell.style.field.born"))
                        .hint(frame.text("shell.style.field.born.hint"))
                        .mandatory(),
                Field.radio("way", frame.text("shell.style.field.way"), ways(frame)).mandatory());
    }

    public List<Field> goodFields(Frame frame) {
        return List.of(
                Field.text("g-name", frame.text("shell.style.field.name")).mandatory(),
                Field.of(Field.Kind.DIGITS, "g-id", frame.text("shell.style.field.id"))
                        .size("medium")
                        .placeholder("042090001234")
                        .maxLength(12)
                        .mandatory(),
                Field.of(Field.Kind.PHONE, "g-phone", frame.text("shell.style.field.phone"))
                        .size("medium"),
                Field.select("g-commune", frame.text("shell.style.field.commune"), communes(frame))
                        .size("medium")
                        .mandatory(),
                Field.radio("g-way", frame.text("shell.style.field.way"), ways(frame)).mandatory(),
                Field.checkboxes("g-papers", frame.text("shell.style.field.papers"), papers(frame)),
                Field.textarea("g-note", frame.text("shell.style.field.note")),
                Field.of(Field.Kind.FILE, "g-file", frame.text("shell.style.field.file"))
                        .hint(frame.text("shell.style.field.file.hint")),
                Field.checkbox("g-sure", frame.text("shell.style.field.sure")).mandatory());
    }

    private static List<Option> communes(Frame frame) {
        return List.of(
                Option.of("", frame.text("shell.style.field.commune.none")),
                Option.of("1", "Thị trấn Đức Thọ"),
                Option.of("2", "Xã Tùng Ảnh"),
                Option.of("3", "Xã Trường Sơn"));
    }

    private static List<Option> ways(Frame frame) {
        return List.of(
                Option.of("desk", frame.text("shell.style.way.desk")),
                new Option(
                        "post",
                        frame.text("shell.style.way.post"),
                        frame.text("shell.style.way.post.hint")));
    }

    private static List<Option> papers(Frame frame) {
        return List.of(
                Option.of("original", frame.text("shell.style.paper.original")),
                Option.of("copy", frame.text("shell.style.paper.copy")));
    }
}
