package vn.motcua.bench.operaton;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.operaton.bpm.engine.ProcessEngine;
import org.operaton.bpm.engine.RuntimeService;
import org.operaton.bpm.engine.TaskService;
import org.operaton.bpm.engine.delegate.DelegateTask;
import org.operaton.bpm.engine.delegate.TaskListener;
import org.operaton.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.operaton.bpm.engine.impl.interceptor.CommandExecutor;
import org.operaton.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.operaton.bpm.engine.task.Task;
import vn.motcua.bench.contest.Application;
import vn.motcua.bench.contest.Contender;
import vn.motcua.bench.contest.Course;
import vn.motcua.bench.contest.Target;

/**
 * Operaton, embedded, history level audit. Who completed a task is kept as its assignee, so a
 * completion claims and completes in one transaction. In its favour: the opened task's id is caught
 * by a listener; metrics and other notations are off; removal times, which rewrite the history at
 * the close, are not kept.
 */
public final class OperatonContender implements Contender {

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
    private CommandExecutor commands;

    @Override
    public void setUp(Target target) {
        database = target.open();
        StandaloneProcessEngineConfiguration c = new StandaloneProcessEngineConfiguration();
        c.setDataSource(database);
        c.setDatabaseSchemaUpdate("true");
        c.setHistory("audit");
        c.setJobExecutorActivate(false);
        c.setMetricsEnabled(false);
        c.setTaskMetricsEnabled(false);
        c.setDmnEnabled(false);
        c.setCmmnEnabled(false);
        c.setIdGenerator(new StrongUuidGenerator());
        c.setHistoryCleanupStrategy("endTimeBased");
        c.setHistoryRemovalTimeStrategy("none");
        c.setEnforceHistoryTimeToLive(false);
        engine = c.buildProcessEngine();
        runtime = engine.getRuntimeService();
        tasks = engine.getTaskService();
        commands = c.getCommandExecutorTxRequired();
        String process =
                Course.bpmn(
                        "operaton",
                        "http://operaton.org/schema/1.0/bpmn",
                        "operaton:historyTimeToLive=\"P3650D\"",
                        Capture.class.getName());
        engine.getRepositoryService()
                .createDeployment()
                .addString("dossier.bpmn", process)
                .deploy();
    }

    @Override
    public Object create(Application a) {
        commands.execute(context -> {
            String id =
                    runtime.startProcessInstanceByKey("dossier", a.text("code"), a.fields())
                            .getId();
            for (Application.Paper p : a.papers()) {
                tasks.createAttachment(
                        p.type(), OPENED.get(), id, p.name(), p.description(), p.url());
            }
            return id;
        });
        return OPENED.get();
    }

    @Override
    public Object complete(Object task, Application a, int step) {
        OPENED.set("");
        commands.execute(context -> {
            tasks.claim((String) task, Course.person(step, a.place()));
            tasks.complete((String) task);
            return null;
        });
        return OPENED.get();
    }

    @Override
    public int list(Application a, int step) {
        List<Task> rows =
                tasks.createTaskQuery()
                        .taskCandidateGroup(Course.group(step, a.place()))
                        .orderByDueDate()
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
