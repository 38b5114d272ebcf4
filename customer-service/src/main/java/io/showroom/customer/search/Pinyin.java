package io.showroom.customer.search;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import io.showroom.platform.text.SearchText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a Chinese name is typed on a Latin keyboard: 王小明 by {@code wangxiaoming} and its beginnings, from the given name
 * on ({@code xiaoming}, {@code ming}), and by its initials {@code wxm}. A surname that is read otherwise than the same
 * character elsewhere is found by both readings; ü is typed as u or v.
 */
final class Pinyin {
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
    private static final Pattern SYLLABLE = Pattern.compile("[a-zü]+");
    private static final int LONGEST_NAME = 20;

    /** Surnames that dictionaries of words read in another way. */
    private static final Map<String, String> SURNAMES = Map.ofEntries(
            Map.entry("单", "shan"),
            Map.entry("解", "xie"),
            Map.entry("仇", "qiu"),
            Map.entry("曾", "zeng"),
            Map.entry("查", "zha"),
            Map.entry("区", "ou"),
            Map.entry("翟", "zhai"),
            Map.entry("盖", "ge"),
            Map.entry("朴", "piao"),
            Map.entry("乐", "yue"),
            Map.entry("华", "hua"),
            Map.entry("缪", "miao"),
            Map.entry("覃", "qin"),
            Map.entry("员", "yun"),
            Map.entry("冼", "xian"),
            Map.entry("召", "shao"),
            Map.entry("折", "she"),
            Map.entry("重", "chong"),
            Map.entry("种", "chong"),
            Map.entry("尉", "wei"),
            Map.entry("谌", "chen"),
            Map.entry("能", "nai"),
            Map.entry("过", "guo"),
            Map.entry("那", "na"),
            Map.entry("宁", "ning"),
            Map.entry("车", "che"));

    private Pinyin() {}

    static Set<String> keysOf(String name) {
        Set<String> keys = new LinkedHashSet<>();
        HAN.matcher(SearchText.fold(name)).results().map(MatchResult::group).forEach(run -> {
            for (List<String> reading : readings(run)) {
                beginnings(reading, keys);
            }
        });
        return keys;
    }

    private static void beginnings(List<String> syllables, Set<String> into) {
        for (int start = 0; start < syllables.size(); start++) {
            NameKeys.beginnings(String.join("", syllables.subList(start, syllables.size())), into);
        }
        StringBuilder initials = new StringBuilder();
        syllables.forEach(syllable -> initials.append(syllable.charAt(0)));
        for (int start = 0; start < Math.min(2, syllables.size() - 1); start++) {
            NameKeys.beginnings(initials.substring(start), into);
        }
    }

    /** The usual reading, and those that differ by the surname or by how ü is typed. */
    private static List<List<String>> readings(String run) {
        String few = run.codePointCount(0, run.length()) > LONGEST_NAME
                ? run.substring(0, run.offsetByCodePoints(0, LONGEST_NAME))
                : run;
        List<String> usual = syllables(few);
        if (usual.isEmpty()) {
            return List.of();
        }
        List<List<String>> all = new ArrayList<>();
        all.add(typed(usual, "u"));
        all.add(typed(usual, "v"));
        String surname = SURNAMES.get(few.substring(0, few.offsetByCodePoints(0, 1)));
        if (surname != null && usual.size() == few.codePointCount(0, few.length())) {
            List<String> asSurname = new ArrayList<>(usual);
            asSurname.set(0, surname);
            all.add(typed(asSurname, "u"));
        }
        return all.stream().distinct().toList();
    }

    private static List<String> typed(List<String> syllables, String umlaut) {
        return syllables.stream().map(syllable -> syllable.replace("ü", umlaut)).toList();
    }

    /** Characters that the dictionary does not know are left out. */
    private static List<String> syllables(String run) {
        return Arrays.stream(
                        PinyinHelper.toPinyin(run, PinyinStyleEnum.NORMAL, " ").split(" "))
                .filter(syllable -> SYLLABLE.matcher(syllable).matches())
                .toList();
    }
}
