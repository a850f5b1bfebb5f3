package vn.motcua.petition.web;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.calendar.BusinessClock;
import vn.motcua.catalog.Catalog;
import vn.motcua.catalog.Field;
import vn.motcua.kernel.Zones;
import vn.motcua.organization.Organizations;
import vn.motcua.organization.Unit;
import vn.motcua.petition.Publication;
import vn.motcua.petition.PublicationFilter;
import vn.motcua.petition.PublishedReplies;
import vn.motcua.shell.FormView;

/**
 * Published petitions in the words of Open311 GeoReport v2: a field of procedures is a service, a
 * petition a request. There are no places in it, for they were hidden.
 */
@Component
class Open311Requests {

    private static final int MOST = 1000;
    private static final int MOST_IDS = 50;
    private static final Duration SPAN = Duration.ofDays(90);

    /** The service of petitions whose field nobody said. */
    private static final Field NO_FIELD = new Field("other", "Lĩnh vực khác", "Other");

    /** What cannot be read of a question. */
    static final class Misread extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misread(String why) {
            super(why);
        }
    }

    private final PublishedReplies replies;
    private final Catalog catalog;
    private final Organizations organizations;
    private final BusinessClock clock;

    Open311Requests(
            PublishedReplies replies,
            Catalog catalog,
            Organizations organizations,
            BusinessClock clock) {
        this.replies = replies;
        this.catalog = catalog;
        this.organizations = organizations;
        this.clock = clock;
    }

    private Map<String, Field> fields() {
        Map<String, Field> fields = new LinkedHashMap<>();
        catalog.snapshot()
                .inForce(clock.today())
                .forEach(one -> fields.put(one.field().code(), one.field()));
        fields.put(NO_FIELD.code(), NO_FIELD);
        return fields;
    }

    List<Map<String, String>> services() {
        List<Map<String, String>> all = new ArrayList<>();
        for (Field field : fields().values()) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("service_code", field.code());
            one.put("service_name", field.name());
            one.put("description", "Phản ánh, kiến nghị về " + field.name());
            one.put("metadata", "false");
            one.put("type", "batch");
            one.put("keywords", "");
            one.put("group", "PAKN");
            all.add(one);
        }
        return all;
    }

    /** By code; empty where it is not published. */
    Optional<Map<String, String>> request(String code) {
        return replies.find(code).map(one -> request(one, fields()));
    }

    /**
     * @throws Misread with what cannot be read
     */
    List<Map<String, String>> requests(FormView asked) {
        String ids = asked.value("service_request_id");
        if (!ids.isBlank()) {
            List<String> codes = List.of(ids.strip().split("\\s*,\\s*", MOST_IDS + 1));
            if (codes.size() > MOST_IDS) {
                throw new Misread("At most " + MOST_IDS + " of service_request_id at once");
            }
            return requests(PublicationFilter.only(codes));
        }
        Instant end = moment(asked.value("end_date")).orElseGet(clock::instant);
        Instant start = moment(asked.value("start_date")).orElseGet(() -> end.minus(SPAN));
        if (start.isAfter(end) || start.isBefore(end.minus(SPAN))) {
            throw new Misread("start_date and end_date span more than 90 days, or end before");
        }
        String service = asked.value("service_code");
        boolean unfiled = service.equals(NO_FIELD.code());
        PublicationFilter filter =
                new PublicationFilter(
                        "",
                        null,
                        unfiled ? "" : service,
                        unfiled,
                        start,
                        end.plusNanos(1000),
                        open(asked.value("status")),
                        List.of());
        return requests(filter);
    }

    private List<Map<String, String>> requests(PublicationFilter filter) {
        Map<String, Field> fields = fields();
        return replies.list(filter, 0, MOST).stream().map(one -> request(one, fields)).toList();
    }

    /** Whether open ones or closed ones are asked for; absent for both. */
    private static @Nullable Boolean open(String status) {
        return switch (status.strip()) {
            case "open" -> Boolean.TRUE;
            case "closed" -> Boolean.FALSE;
            case "", "open,closed", "closed,open" -> null;
            default -> throw new Misread("status is open, closed or both");
        };
    }

    private static Optional<Instant> moment(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        } catch (DateTimeParseException unreadable) {
            throw new Misread("Not a moment like 2022-05-31T08:00:00Z: " + text);
        }
    }

    private static String status(Publication one) {
        return one.open() ? "open" : "closed";
    }

    private Map<String, String> request(Publication one, Map<String, Field> fields) {
        Field field = fields.getOrDefault(one.field(), NO_FIELD);
        Map<String, String> request = new LinkedHashMap<>();
        request.put("service_request_id", one.code());
        request.put("status", status(one));
        request.put("status_notes", one.text().reply());
        request.put("service_name", field.name());
        request.put("service_code", field.code());
        request.put("description", one.text().title() + "\n\n" + one.text().question());
        request.put(
                "agency_responsible",
                organizations
                        .chart()
                        .lastKnown(one.agency(), clock.today())
                        .map(Unit::name)
                        .orElse(""));
        request.put("service_notice", "");
        request.put("requested_datetime", text(one.receivedAt()));
        request.put("updated_datetime", text(one.saidAt()));
        request.put("expected_datetime", "");
        request.put("address", "");
        request.put("address_id", "");
        request.put("zipcode", "");
        request.put("media_url", "");
        return request;
    }

    private static String text(Instant moment) {
        return moment.atZone(Zones.VIETNAM).toOffsetDateTime().withNano(0).toString();
    }
}
