package vn.motcua.catalog.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.operaton.bpm.model.bpmn.BpmnModelInstance;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.UserTask;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.operaton.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import vn.motcua.catalog.InternalProcess;
import vn.motcua.catalog.ProcedureDraft;
import vn.motcua.catalog.SourceFile;
import vn.motcua.catalog.file.ProcedureFiles;
import vn.motcua.dossier.RandomProcess;
import vn.motcua.organization.Performer;
import vn.motcua.testing.Seeded;

/** A table that goes out as BPMN and comes back is the same table. */
class BpmnRoundTripTest {

    private static final int RANDOM = 500;

    private static List<ProcedureDraft> demo() {
        return ProcedureFiles.read(
                SourceFile.inFolder(Path.of("src/main/resources/demo/procedures")));
    }

    static byte[] write(InternalProcess process) {
        return BpmnWriter.write(process, Performer::text);
    }

    static InternalProcess readBack(byte[] file, InternalProcess process) {
        BpmnReader.Known stranger = new BpmnReader.Known(process.id(), "other", "other", Map.of());
        return BpmnReader.read("x.bpmn", file, stranger).process();
    }

    private static void goesAndComesBack(InternalProcess process) {
        byte[] file = write(process);

        assertThat(BpmnSchema.faults(file)).isEmpty();
        assertThat(readBack(file, process)).isEqualTo(process);
        assertThat(write(readBack(file, process))).isEqualTo(file);
        anotherReaderSeesIt(file, process);
    }

    /** Operaton's model of BPMN, which checks against the schema once more. */
    private static void anotherReaderSeesIt(byte[] file, InternalProcess process) {
        BpmnModelInstance model =
                org.operaton.bpm.model.bpmn.Bpmn.readModelFromStream(
                        new ByteArrayInputStream(file));
        assertThat(model.getModelElementsByType(UserTask.class))
                .extracting(UserTask::getName)
                .containsExactlyElementsOf(
                        process.steps().stream().map(step -> step.name()).toList());
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
            assertThat(node.getDiagramElement()).isNotNull();
        }
        Boxes.areApartAndFree(
                model.getModelElementsByType(BpmnShape.class),
                model.getModelElementsByType(BpmnEdge.class));
    }

    @Test
    void everyProcessOfTheDemoComesBackAsItWas() {
        demo().forEach(draft -> goesAndComesBack(Objects.requireNonNull(draft.process())));

        assertThat(demo().stream().map(draft -> draft.version().code()).distinct()).hasSize(62);
        System.out.println(
                "Valid against the schemas of the OMG: " + demo().size() + " of the demo");
    }

    @Test
    void anyProcessComesBackAsItWas() {
        Seeded.check(RANDOM, random -> goesAndComesBack(RandomProcess.make(random)));
        System.out.println("Valid against the schemas of the OMG: " + RANDOM + " at random");
    }
}
