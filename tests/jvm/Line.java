import java.util.Arrays;
import java.util.Map;

/** Prints maps, lists, texts, numbers and truth values as a line of JSON; what else there is, infinite numbers too, as its text. */
class Line {
    static void print(Map<String, Object> values) {
        System.out.println(json(values));
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return "{" + String.join(",", map.entrySet().stream().map(entry -> json(entry.getKey()) + ":" + json(entry.getValue())).toList()) + "}";
        }
        if (value instanceof Object[] list) {
            return "[" + String.join(",", Arrays.stream(list).map(Line::json).toList()) + "]";
        }
        if (value == null || value instanceof Boolean || value instanceof Number number && Double.isFinite(number.doubleValue())) {
            return String.valueOf(value);
        }
        StringBuilder text = new StringBuilder();
        // All but plain ASCII by its code: nobody knows in what encoding a terminal is.
        value.toString().chars().forEach(unit -> text.append(unit > 31 && unit < 127 && unit != '"' && unit != '\\' ? (char) unit : String.format("\\u%04x", unit)));
        return "\"" + text + "\"";
    }
}
