package vn.motcua.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The names under which db-scheduler knows us, and the end of it that only puts work in. */
@Configuration(proxyBeanMethods = false)
class Scheduling {

    static final String TABLE = "job.scheduled_task";
    static final TaskDescriptor<Void> LONG_JOB = TaskDescriptor.of("long-job");

    /** Joins the caller's transaction, so that a job of an act that was undone never begins. */
    @Bean
    SchedulerClient schedulerClient(DataSource dataSource) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource))
                .tableName(TABLE)
                .build();
    }
}
