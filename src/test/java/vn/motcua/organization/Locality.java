package vn.motcua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** A small invented locality: one commune is renamed and one department merged on 2022-05-01. */
final class Locality {

    static final LocalDate BEFORE = LocalDate.of(2022, 4, 30);
    static final LocalDate AFTER = LocalDate.of(2022, 5, 1);

    static final String YAML =
            """
            source: invented for tests
            units:
              - {key: prov, code: 000.H1, kind: PROVINCE, name: Tỉnh A, name_en: A Province, from: 2020-01-01}
              - {key: dist, code: 000.01.H1, kind: DISTRICT, parent: prov, name: Huyện B, name_en: B District, from: 2020-01-01}
              - {key: dist-onestop, code: 001.01.H1, kind: ONE_STOP, function: onestop, parent: dist, name: Một cửa, name_en: One-stop, from: 2020-01-01}
              - {key: dist-labour, code: 002.01.H1, kind: DEPARTMENT, function: labour, parent: dist, name: Phòng Lao động, name_en: Labour, from: 2020-01-01}
              - key: dist-economy
                code: 003.01.H1
                kind: DEPARTMENT
                function: economy
                parent: dist
                name: Phòng Kinh tế
                name_en: Economy
                from: 2020-01-01
                ends: 2022-05-01
                successor: dist-farming
              - {key: dist-farming, code: 004.01.H1, kind: DEPARTMENT, function: agriculture, parent: dist, name: Phòng Nông nghiệp, name_en: Farming, from: 2020-01-01}
              - {key: dist-insurance, code: 005.01.H1, kind: SECTOR_BODY, function: insurance, parent: dist, name: Bảo hiểm xã hội, name_en: Insurance, from: 2020-01-01}
              - key: commune
                code: 010.01.H1
                kind: COMMUNE
                parent: dist
                name: Xã Cũ
                name_en: Old Commune
                short: Cũ
                from: 2020-01-01
                versions:
                  - {from: 2022-05-01, name: Xã Mới, name_en: New Commune, code: 011.01.H1}
              - {key: commune-onestop, code: 012.01.H1, kind: ONE_STOP, function: onestop, parent: commune, name: Một cửa xã, name_en: Desk, from: 2020-01-01}
            staff:
              - {username: lan, name: Nguyễn Thị Lan, gender: F, posts: [{unit: commune-onestop, post: receiver, from: 2021-01-01}]}
              - {username: hai, name: Trần Hải, gender: M, posts: [{unit: commune, post: justice, from: 2021-01-01}]}
              - {username: kim, name: Lê Kim, gender: F, posts: [{unit: dist-economy, post: expert, from: 2021-01-01}]}
              - {username: bao, name: Phan Bảo, gender: M, posts: [{unit: dist-economy, post: head, from: 2021-01-01}]}
              - {username: son, name: Võ Sơn, gender: M, posts: [{unit: dist-farming, post: head, from: 2021-01-01}]}
              - {username: tam, name: Đỗ Tâm, gender: F, posts: [{unit: dist-farming, post: expert, from: 2021-01-01}, {unit: dist-insurance, post: officer, from: 2021-01-01, to: 2022-01-01}]}
              - {username: vy, name: Hồ Vy, gender: F, posts: [{unit: dist-labour, post: expert, from: 2021-01-01}]}
              - {username: anh, name: Bùi Anh, posts: [{unit: dist, post: chair, from: 2021-01-01}]}
              - {username: chi, name: Mai Chi, posts: [{unit: dist, post: vice-chair, from: 2021-01-01}]}
            delegations:
              - {from: anh, to: chi, unit: dist, post: chair, start: 2022-04-04, end: 2022-04-08, reason: công tác}
            """;

    private Locality() {}

    static OrganizationChart chart() {
        return OrganizationFile.parse(YAML).chart();
    }

    static UUID unit(String key) {
        return Unit.idOf(key);
    }

    static UUID staff(String username) {
        return Staff.idOf(username);
    }

    static Post post(String unit, String post) {
        return new Post(Unit.idOf(unit), post);
    }

    static List<String> names(List<Staff> staff) {
        return staff.stream().map(Staff::username).collect(Collectors.toList());
    }
}
