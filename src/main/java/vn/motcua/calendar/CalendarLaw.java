package vn.motcua.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the law folder says about days and hours: rest days by year, common hours, readings. */
record CalendarLaw(
        List<RestDay> restDays, List<OfficeHours> commonHours, List<Parameter> parameters) {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /** The value of a key from one day to another, both included. */
    record Parameter(
            String key,
            String value,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String source,
            String note,
            List<String> otherReadings) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    private record Year(String source, String note, boolean provisional, List<Day> days) {}

    private record Day(
            LocalDate day,
            RestDay.Kind kind,
            String name,
            String nameEn,
            @Nullable LocalDate standsFor) {}

    private record Hours(
            LocalDate validFrom, @Nullable LocalDate validTo, String week, String source) {}

    CalendarLaw {
        restDays = List.copyOf(restDays);
        commonHours = List.copyOf(commonHours);
        parameters = List.copyOf(parameters);
    }

    /** Reads the law folder of the class path. */
    static CalendarLaw read() {
        return new CalendarLaw(
                restDaysOf("classpath:law/rest-days/*.yaml"),
                hoursOf("classpath:law/office-hours/*.yaml"),
                listOf("classpath:law/parameters/calendar.yaml", new TypeReference<>() {}));
    }

    private static List<RestDay> restDaysOf(String pattern) {
        List<RestDay> all = new ArrayList<>();
        for (Resource file : files(pattern)) {
            Year year = value(file, new TypeReference<Year>() {});
            for (Day day : year.days()) {
                all.add(
                        new RestDay(
                                day.day(),
                                day.kind(),
                                day.name(),
                                day.nameEn(),
                                day.standsFor(),
                                year.source(),
                                year.provisional()));
            }
        }
        return all;
    }

    private static List<OfficeHours> hoursOf(String pattern) {
        return listOf(pattern, new TypeReference<List<Hours>>() {}).stream()
                .map(row ->
                        new OfficeHours(
                                row.validFrom(),
                                row.validTo(),
                                WorkWeek.parse(row.week()),
                                row.source()))
                .toList();
    }

    private static <T> List<T> listOf(String pattern, TypeReference<List<T>> type) {
        List<T> all = new ArrayList<>();
        for (Resource file : files(pattern)) {
            all.addAll(value(file, type));
        }
        return all;
    }

    private static <T> T value(Resource file, TypeReference<T> type) {
        try (InputStream stream = file.getInputStream()) {
            return YAML.readValue(stream, type);
        } catch (IOException e) {
            throw new UncheckedIOException(file.getDescription(), e);
        }
    }

    private static Resource[] files(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(pattern, e);
        }
    }
}
