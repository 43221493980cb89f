using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Musubi.Modules.Tests.Transfer;

/// <summary>Checks JSON against the words of JSON Schema 2020-12 that our schema uses. A word it does not know is an error, not a pass.</summary>
internal sealed class SchemaCheck(JsonNode root)
{
    private static readonly string[] Remarks = ["$schema", "$id", "$defs", "title", "description", "default", "format", "then"];

    /// <summary>Places at which the value breaks the schema, each with the word that it breaks.</summary>
    public IReadOnlyList<(string Path, string Word)> Check(JsonNode? value) => [.. Check(root, value, string.Empty)];

    /// <summary>The schema of a part, with a reference followed.</summary>
    public JsonObject Follow(JsonNode schema) =>
        schema["$ref"]?.GetValue<string>() is { } reference ? root["$defs"]![reference.Split('/')[^1]]!.AsObject() : schema.AsObject();

    private IEnumerable<(string Path, string Word)> Check(JsonNode schema, JsonNode? value, string path) =>
        schema.GetValueKind() is JsonValueKind.True ? []
        : schema.GetValueKind() is JsonValueKind.False ? [(path, "false")]
        : schema.AsObject().Where(word => !Remarks.Contains(word.Key)).SelectMany(word => Check(schema, word.Key, word.Value!, value, path));

    private IEnumerable<(string Path, string Word)> Check(JsonNode schema, string word, JsonNode said, JsonNode? value, string path)
    {
        var isRight = word switch
        {
            "type" => IsOfType(said.GetValue<string>(), value),
            "enum" => said.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
            "const" => JsonNode.DeepEquals(said, value),
            "pattern" => value is not JsonValue || Text(value) is not { } text || Regex.IsMatch(text, said.GetValue<string>()),
            "minLength" => Text(value) is not { } text || text.Length >= (int)said,
            "maxLength" => Text(value) is not { } text || text.Length <= (int)said,
            "minimum" => Number(value) is not { } number || number >= Number(said),
            "maximum" => Number(value) is not { } number || number <= Number(said),
            "exclusiveMinimum" => Number(value) is not { } number || number > Number(said),
            "maxItems" => value is not JsonArray items || items.Count <= (int)said,
            "minProperties" => value is not JsonObject fields || fields.Count >= (int)said,
            "uniqueItems" => value is not JsonArray items || items.Select(item => item!.ToJsonString()).Distinct().Count() == items.Count,
            "not" => Check(said, value, path).Any(),
            "oneOf" => said.AsArray().Count(one => !Check(one!, value, path).Any()) == 1,
            "anyOf" => said.AsArray().Any(one => !Check(one!, value, path).Any()),
            "if" => Check(said, value, path).Any() || !Check(schema["then"]!, value, path).Any(),
            _ => true,
        };
        return isRight ? Below(schema, word, said, value, path) : [(path, word)];
    }

    private IEnumerable<(string Path, string Word)> Below(JsonNode schema, string word, JsonNode said, JsonNode? value, string path) => word switch
    {
        "$ref" => Check(Follow(schema), value, path),
        "allOf" => said.AsArray().SelectMany(one => Check(one!, value, path)),
        "items" => (value as JsonArray ?? []).SelectMany((item, index) => Check(said, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"))),
        "required" => said.AsArray().Where(name => value is JsonObject fields && !fields.ContainsKey(name!.GetValue<string>())).Select(name => ($"{path}.{name}".TrimStart('.'), word)),
        "properties" or "patternProperties" or "additionalProperties" or "propertyNames" or "dependentSchemas" =>
            value is JsonObject fields ? Fields(schema, word, said, fields, path) : [],
        "type" or "enum" or "const" or "pattern" or "minLength" or "maxLength" or "minimum" or "maximum" or "exclusiveMinimum" or "maxItems" or "minProperties"
            or "uniqueItems" or "not" or "oneOf" or "anyOf" or "if" => [],
        _ => throw new NotSupportedException($"The schema says '{word}', which this check does not know."),
    };

    private IEnumerable<(string Path, string Word)> Fields(JsonNode schema, string word, JsonNode said, JsonObject fields, string path) => fields.SelectMany(field => word switch
    {
        "properties" => said[field.Key] is { } own ? Check(own, field.Value, Join(path, field.Key)) : [],
        "patternProperties" => said.AsObject().Where(own => Regex.IsMatch(field.Key, own.Key)).SelectMany(own => Check(own.Value!, field.Value, Join(path, field.Key))),
        "additionalProperties" => IsNamed(schema, field.Key) ? [] : Check(said, field.Value, Join(path, field.Key)),
        "propertyNames" => Check(said, JsonValue.Create(field.Key), Join(path, field.Key)),
        _ => said[field.Key] is { } dependent ? Check(dependent, fields, path) : [],
    });

    private static string Join(string path, string field) => path.Length == 0 ? field : $"{path}.{field}";

    private static bool IsNamed(JsonNode schema, string field) =>
        schema["properties"]?[field] is not null || (schema["patternProperties"] as JsonObject ?? []).Any(own => Regex.IsMatch(field, own.Key));

    private static bool IsOfType(string type, JsonNode? value) => (type, value?.GetValueKind()) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => decimal.Truncate(Number(value)!.Value) == Number(value),
        _ => false,
    };

    private static string? Text(JsonNode? value) => value?.GetValueKind() is JsonValueKind.String ? value.GetValue<string>() : null;

    private static decimal? Number(JsonNode? value) =>
        value?.GetValueKind() is JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;
}
