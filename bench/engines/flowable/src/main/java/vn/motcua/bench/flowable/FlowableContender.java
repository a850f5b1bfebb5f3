package vn.motcua.bench.flowable;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.common.engine.impl.identity.Authentication;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ManagementService;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;
import org.flowable.task.service.delegate.DelegateTask;
import org.flowable.task.service.delegate.TaskListener;
import vn.motcua.bench.contest.Application;
import vn.motcua.bench.contest.Contender;
import vn.motcua.bench.contest.Course;
import vn.motcua.bench.contest.Target;

/**
 * Flowable, embedded, history level audit: twelve variables, three attachments, a candidate group
 * and a due date per task. In its favour: the id of the task that an act opens is caught by a
 * listener, so that completing it asks for nothing first; what it can do without is switched off.
 */
public final class FlowableContender implements Contender {

    private static final ThreadLocal<String> OPENED = new ThreadLocal<>();

    /** Named in the process. */
    public static final class Capture implements TaskListener {
        @Override
        public void notify(DelegateTask task) {
            OPENED.set(task.getId());
        }
    }

    private HikariDataSource database;
    private ProcessEngine engine;
    private RuntimeService runtime;
    private TaskService tasks;
    private ManagementService management;

    @Override
    public void setUp(Target target) {
        database = target.open();
        StandaloneProcessEngineConfiguration c = new StandaloneProcessEngineConfiguration();
        c.setDataSource(database);
        c.setDatabaseSchemaUpdate("true");
        c.setHistoryLevel(HistoryLevel.AUDIT);
        c.setAsyncExecutorActivate(false);
        c.setDisableIdmEngine(true);
        c.setDisableEventRegistry(true);
        c.setIdGenerator(new StrongUuidGenerator());
        c.setEnableEagerExecutionTreeFetching(true);
        c.setEnableExecutionRelationshipCounts(true);
        c.setEnableTaskRelationshipCounts(true);
        c.setEnableEntityLinks(false);
        engine = c.buildProcessEngine();
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        management = engine.getManagementService();
        String process =
                Course.bpmn("flowable", "http://flowable.org/bpmn", "", Capture.class.getName());
        engine.getRepositoryService()
                .createDeployment()
                .addString("dossier.bpmn20.xml", process)
                .deploy();
    }

    @Override
    public Object create(Application a) {
        Authentication.setAuthenticatedUserId("applicant");
        try {
            management.executeCommand(context -> {
                String id =
                        runtime.startProcessInstanceByKey("dossier", a.text("code"), a.fields())
                                .getId();
                for (Application.Paper p : a.papers()) {
                    tasks.createAttachment(
                            p.type(), null, id, p.name(), p.description(), p.url());
                }
                return id;
            });
        } finally {
            Authentication.setAuthenticatedUserId(null);
        }
        return OPENED.get();
    }

    @Override
    public Object complete(Object task, Application a, int step) {
        OPENED.set("");
        tasks.complete((String) task, Course.person(step, a.place()));
        return OPENED.get();
    }

    @Override
    public int list(Application a, int step) {
        List<Task> rows =
                tasks.createTaskQuery()
                        .taskCandidateGroup(Course.group(step, a.place()))
                        .orderByTaskDueDate()
                        .asc()
                        .listPage(0, Course.LIST);
        return (int) rows.stream().filter(t -> t.getDueDate() != null).count();
    }

    @Override
    public void close() {
        engine.close();
        database.close();
    }
}
