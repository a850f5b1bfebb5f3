package vn.motcua.catalog.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.calendar.WorkDuration;
import vn.motcua.catalog.BpmnRefusal;
import vn.motcua.catalog.Branch;
import vn.motcua.catalog.CatalogRefusal;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.Place;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.Split;
import vn.motcua.catalog.Step;
import vn.motcua.catalog.StepAction;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.kernel.RefusalException;
import vn.motcua.organization.Performer;

class BpmnReaderTest {

    private static final Performer DESK = Performer.parse("receiving/onestop:receiver");
    private static final Performer CLERK = Performer.parse("receiving:clerk");

    private static final BpmnReader.Known KNOWN =
            new BpmnReader.Known(
                    new UUID(1, 2),
                    "QT.MA.01",
                    "Cấp giấy mẫu",
                    Map.of("Một cửa", DESK, "Văn thư", CLERK));

    private static final String HEAD =
            """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:mc="urn:motcua:process:1" targetNamespace="t"><process id="p">
            """;

    /** One task between start and end; {@code %s} is what a case puts in. */
    private static final String GOOD =
            HEAD
                    + """
                    <startEvent id="s"/><task id="a" name="A"/><endEvent id="e"/>
                    <sequenceFlow id="f1" sourceRef="s" targetRef="a"/><sequenceFlow id="f2" sourceRef="a" targetRef="e"/>
                    </process></definitions>
                    """;

    static byte[] resource(String name) {
        try (InputStream in = BpmnReaderTest.class.getResourceAsStream("/bpmn/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InternalProcess read(byte[] file) {
        return BpmnReader.read("x.bpmn", file, KNOWN).process();
    }

    private static InternalProcess read(String file) {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CatalogRefusal> refusals(byte[] file) {
        try {
            read(file);
        } catch (RefusalException refused) {
            return refused.refusals().stream().map(CatalogRefusal.class::cast).toList();
        }
        throw new AssertionError("Nothing was refused");
    }

    private static List<CatalogRefusal> refusals(String file) {
        return refusals(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatAModellerSavedAgainIsTheSameTable() {
        Path file = Path.of("src/main/resources/demo/procedures/1.009994.yaml");
        InternalProcess process =
                Objects.requireNonNull(
                        ProcedureFiles.read(List.of(SourceFile.of(file))).getFirst().process());

        assertThat(BpmnRoundTripTest.readBack(resource("saved-by-a-modeller.bpmn"), process))
                .isEqualTo(process);
    }

    @Test
    void aStrangersLanesAndChoicesBecomeRows() {
        InternalProcess process = read(resource("drawn-in-lanes.bpmn"));

        assertThat(BpmnSchema.faults(resource("drawn-in-lanes.bpmn"))).isEmpty();
        assertThat(process.code()).isEqualTo("QT.MA.01");
        assertThat(process.steps())
                .extracting(Step::id, Step::name, step -> step.performer().text())
                .containsExactly(
                        tuple("B1", "Tiếp nhận hồ sơ", "receiving/onestop:receiver"),
                        tuple("B2", "Thẩm tra", "receiving:justice"),
                        tuple("B3", "Soạn văn bản từ chối", "receiving:justice"),
                        tuple("B4", "Phát hành", "receiving:clerk"),
                        tuple("B5", "Trả kết quả", "receiving/onestop:receiver"));
        assertThat(process.step("B2").split()).isEqualTo(Split.CHOICE);
        assertThat(process.step("B2").next())
                .containsExactly(
                        new Branch("B4", "du-dieu-kien", "Đủ điều kiện", ""),
                        new Branch("B3", "khong", "Không", ""));
        assertThat(process.step("B1").time()).isEqualTo(WorkDuration.sameDay());
        assertThat(process.step("B1").nameEn()).isEmpty();
        assertThat(process.step("B4").actions()).containsExactly(StepAction.FORWARD);
        assertThat(process.step("B5").actions()).containsExactly(StepAction.HAND_BACK);
    }

    @Test
    void aStrangersBranchesMeetAndWhoIsNotNamedIsLeftOpen() {
        InternalProcess process = read(resource("drawn-for-an-engine.bpmn"));

        assertThat(BpmnSchema.faults(resource("drawn-for-an-engine.bpmn"))).isEmpty();
        assertThat(process.steps())
                .extracting(Step::name)
                .containsExactly(
                        "Tiếp nhận",
                        "Ý kiến đất đai",
                        "Ý kiến xây dựng",
                        "Tổng hợp",
                        "Ký",
                        "Từ chối",
                        "Trả kết quả");
        assertThat(process.first().split()).isEqualTo(Split.ALL);
        assertThat(process.step("B4").join()).isTrue();
        assertThat(process.step("B4").next())
                .containsExactly(
                        new Branch("B5", "dat", "dat", ""),
                        new Branch("B6", "tu-choi", "Từ chối", ""));
        assertThat(process.step("B7").join()).isFalse();
        assertThat(process.steps()).extracting(Step::performer).containsOnly(Step.TO_BE_NAMED);
    }

    @Test
    void aTaskThatWasCopiedIsARowOfItsOwnAndARenamedOneLosesItsEnglish() {
        String row =
                "<extensionElements><mc:row id='B1' number='1' name='A' nameEn='A!' time='2 giờ làm việc' actions='FORWARD'/></extensionElements>";
        String file =
                HEAD
                        + "<startEvent id='s'/><task id='a' name='A'>"
                        + row
                        + "</task>"
                        + "<task id='b' name='B'>"
                        + row
                        + "</task><endEvent id='e'/>"
                        + "<sequenceFlow id='f1' sourceRef='s' targetRef='a'/>"
                        + "<sequenceFlow id='f2' sourceRef='a' targetRef='b'/>"
                        + "<sequenceFlow id='f3' sourceRef='b' targetRef='e'/></process></definitions>";

        assertThat(read(file).steps())
                .extracting(Step::id, Step::name, Step::nameEn, Step::actions)
                .containsExactly(
                        tuple("B1", "A", "A!", Set.of(StepAction.FORWARD)),
                        tuple("B2", "B", "", Set.of(StepAction.FORWARD)));
    }

    @Test
    void anotherEncodingIsReadAsItSays() {
        String file =
                "<?xml version='1.0' encoding='UTF-16'?>"
                        + GOOD.replace("name=\"A\"", "name=\"Ấ\"");

        assertThat(read(file.getBytes(StandardCharsets.UTF_16)).first().name()).isEqualTo("Ấ");
    }

    /** A change of the good file, and what is said of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <task id="a" name="A"/>  | <serviceTask id="a" name="A"/> | catalog.element-unknown serviceTask a “A”
                    <task id="a" name="A"/>  | <subProcess id="z" name="Z"/><task id="a" name="A"/> | catalog.element-unknown subProcess z “Z”
                    <task id="a" name="A"/>  | <task id="a" name="A"/><boundaryEvent id="b" attachedToRef="a"/> | catalog.element-unknown boundaryEvent b
                    <task id="a" name="A"/>  | <task id="a" name="A"/><inclusiveGateway id="g" name="G?"/> | catalog.element-unknown inclusiveGateway g “G?”
                    <task id="a" name="A"/>  | <task id="a" name="A"><multiInstanceLoopCharacteristics id="m"/></task> | catalog.part-unknown multiInstanceLoopCharacteristics m
                    <startEvent id="s"/>     | <startEvent id="s"><timerEventDefinition id="t"/></startEvent> | catalog.part-unknown timerEventDefinition t
                    <endEvent id="e"/>       | <endEvent id="e"><terminateEventDefinition/></endEvent> | catalog.part-unknown terminateEventDefinition
                    <task id="a" name="A"/>  | <task id="a" name="A" isForCompensation="true"/> | catalog.part-unknown isForCompensation
                    <startEvent id="s"/>     | <startEvent id="s"/><startEvent id="s2"/> | catalog.second-start startEvent s2
                    <startEvent id="s"/>     | ` ` | catalog.flow-broken sequenceFlow f1
                    <task id="a" name="A"/>  | <task id="a"/> | catalog.task-unnamed task a
                    <task id="a" name="A"/>  | <task id="a" name="A"/><task id="a" name="B"/> | catalog.id-wrong task a “B”
                    <task id="a" name="A"/>  | <task name="A"/> | catalog.id-wrong task “A”
                    <task id="a" name="A"/>  | <task id="a" name="A"/><task id="b" name="B"/> | catalog.leads-nowhere task b “B”
                    targetRef="e"            | targetRef="x" | catalog.flow-broken sequenceFlow f2
                    targetRef="e"            | targetRef="s" | catalog.flow-broken sequenceFlow f2
                    <endEvent id="e"/>       | <exclusiveGateway id="e"/> | catalog.leads-nowhere exclusiveGateway e
                    <task id="a" name="A"/>  | <exclusiveGateway id="a" name="A"/> | catalog.no-task
                    </process>               | </process><process id="q" name="Q"/> | catalog.second-process process q “Q”
                    <process id="p">         | <message id="m"/><process id="p"> | catalog.element-unknown message m
                    <process id="p">         | <collaboration id="c"><participant id="x" name="Dân"/></collaboration><process id="p"> | catalog.element-unknown participant x “Dân”
                    <process id="p">         | <collaboration id="c"><messageFlow id="x"/></collaboration><process id="p"> | catalog.element-unknown messageFlow x
                    <startEvent id="s"/>     | <laneSet id="l"><lane id="l1"><flowNodeRef>a</flowNodeRef></lane><lane id="l2"><flowNodeRef>a</flowNodeRef></lane></laneSet><startEvent id="s"/> | catalog.two-lanes a
                    <startEvent id="s"/>     | <dataObject id="d" name="Tờ khai"/><startEvent id="s"/> | catalog.element-unknown dataObject d “Tờ khai”
                    name="A"/>               | name="A"><extensionElements><mc:row time="5"/></extensionElements></task> | catalog.duration-wrong time, 5
                    name="A"/>               | name="A"><extensionElements><mc:row actions="FLY"/></extensionElements></task> | catalog.not-allowed actions, FLY
                    name="A"/>               | name="A"><extensionElements><mc:row tiem="5"/></extensionElements></task> | catalog.unknown-name tiem
                    name="A"/>               | name="A"><extensionElements><mc:row number="x"/></extensionElements></task> | catalog.number-wrong number, x
                    name="A"/>               | name="A"><extensionElements><mc:row><mc:start/></mc:row></extensionElements></task> | catalog.name-missing procedure
                    name="A"/>               | name="A"><extensionElements><mc:step/></extensionElements></task> | catalog.unknown-name step
                    <startEvent id="s"/>     | <laneSet id="l"><lane id="l1"><extensionElements><mc:lane performer="chair"/></extensionElements><flowNodeRef>a</flowNodeRef></lane></laneSet><startEvent id="s"/> | catalog.performer-wrong chair
                    <definitions             | <definitionz | catalog.not-readable
                    MODEL"                   | MODEL/2" | catalog.not-bpmn definitions
                    """)
    void whatATableCannotSayIsRefusedByItsName(String good, String bad, String said) {
        assertThat(GOOD).contains(good);
        String[] parts = said.split(" ", 2);

        List<CatalogRefusal> refusals =
                refusals(
                        GOOD.replaceFirst(
                                java.util.regex.Pattern.quote(good),
                                java.util.regex.Matcher.quoteReplacement(bad)));

        assertThat(refusals)
                .anySatisfy(refusal -> {
                    assertThat(refusal.code()).isEqualTo(parts[0]);
                    assertThat(refusal.arguments().getFirst().toString()).startsWith("x.bpmn:");
                    if (parts.length > 1) {
                        assertThat(
                                        String.join(
                                                ", ",
                                                refusal.arguments().stream()
                                                        .skip(1)
                                                        .map(Object::toString)
                                                        .toList()))
                                .contains(parts[1]);
                    }
                });
    }

    /** Gateways that a table has no rows for. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    s-a a-g g-b g-e b-e           | catalog.way-to-end sequenceFlow g-e
                    s-a a-g g-h g-b h-b h-c b-e c-e | catalog.gateway-behind-gateway exclusiveGateway h
                    s-g g-a g-b a-e b-e           | catalog.start-unclear startEvent s
                    s-a a-g g-h h-g b-e           | catalog.gateway-circle
                    s-a a-x x-b x-c b-y c-y y-e   | catalog.way-to-end task b
                    s-a a-x x-b x-c b-y c-y y-g g-a g-e | catalog.gateway-behind-gateway exclusiveGateway g
                    """)
    void gatewaysNeedRowsBetween(String flows, String said) {
        StringBuilder file =
                new StringBuilder(HEAD).append("<startEvent id='s'/><endEvent id='e'/>");
        for (String task : List.of("a", "b", "c")) {
            if (flows.contains(task + "-")) {
                file.append("<task id='%s' name='%s'/>".formatted(task, task));
            }
        }
        for (String gateway : List.of("g", "h")) {
            file.append("<exclusiveGateway id='%s'/>".formatted(gateway));
        }
        for (String gateway : List.of("x", "y")) {
            file.append("<parallelGateway id='%s'/>".formatted(gateway));
        }
        for (String flow : flows.strip().split(" ")) {
            String[] ends = flow.split("-");
            file.append(
                    "<sequenceFlow id='%s' sourceRef='%s' targetRef='%s'/>"
                            .formatted(flow, ends[0], ends[1]));
        }

        assertThat(refusals(file + "</process></definitions>"))
                .extracting(refusal -> refusal.code() + " " + refusal.arguments().getLast())
                .anySatisfy(one -> assertThat(one).startsWith(said.split(" ", 2)[0]));
        assertThat(refusals(file + "</process></definitions>").toString())
                .contains(said.contains(" ") ? said.split(" ", 2)[1] : "");
    }

    @Test
    void nothingIsFetchedAndNothingSwells() {
        String fetching =
                "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                        + GOOD.replace("name=\"A\"", "name=\"&x;\"");
        String external = "<!DOCTYPE d SYSTEM 'http://127.0.0.1:9/x.dtd'>" + GOOD;
        String swelling =
                "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                        + GOOD.replace("name=\"A\"", "name=\"&b;\"");

        for (String file : List.of(fetching, external, swelling)) {
            assertThat(refusals(file))
                    .containsExactly(new BpmnRefusal.DoctypeRefused(new Place("x.bpmn", 1)));
        }
    }

    @Test
    void bytesElementsAndDepthAreBounded() {
        String many =
                GOOD.replace(
                        "<startEvent id=\"s\"/>",
                        "<startEvent id=\"s\"/>" + "<task/>".repeat(20_001));
        String deep = "<a>".repeat(100) + "</a>".repeat(100);

        assertThat(refusals(many))
                .extracting(CatalogRefusal::code)
                .containsExactly("catalog.too-many-elements");
        assertThat(refusals(deep))
                .extracting(CatalogRefusal::code)
                .containsExactly("catalog.too-many-elements");
        assertThat(refusals(new byte[XmlFile.MOST_BYTES + 1]))
                .extracting(CatalogRefusal::code)
                .containsExactly("catalog.too-big");
        assertThat(refusals(new byte[0]))
                .extracting(CatalogRefusal::code)
                .containsExactly("catalog.nothing-to-read");
        assertThatThrownBy(() -> read("PK\u0003\u0004 no xml")).hasMessage("catalog.not-readable");
    }

    @Test
    void aStartThatIsMissingIsSaid() {
        String file =
                HEAD
                        + "<task id='a' name='A'/><endEvent id='e'/><sequenceFlow id='f' sourceRef='a' targetRef='e'/></process></definitions>";

        assertThat(refusals(file))
                .extracting(CatalogRefusal::code)
                .containsExactly("catalog.start-missing");
    }
}
