using System.Collections;
using System.Reflection;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>Finds the localized texts of a form: its own, those of its rows, and the wordings of imprecise times.</summary>
public static class FormTexts
{
    private const int Deepest = 4;

    /// <summary>The texts that a form holds, in its order; blank fields are none.</summary>
    public static IReadOnlyList<FormText> Of(object form, Text text) => [.. In(form, path: string.Empty, row: null, text)];

    /// <summary>The word keys that the texts of a form of this type may need.</summary>
    public static IEnumerable<string> LabelKeys(Type form) => KeysIn(form, isRow: false).Distinct(StringComparer.Ordinal);

    private static IEnumerable<FormText> In(object owner, string path, string? row, Text text)
    {
        var parts = Parts(owner.GetType());
        foreach (var part in parts)
        {
            var here = path.Length == 0 ? part.Name : $"{path}.{part.Name}";
            var label = row is null ? text.Say(KeyOf(part)) : parts.Count == 1 ? row : text["Common.Translate.InRow", ("row", row), ("label", text.Say(KeyOf(part)))];
            foreach (var found in Within(part.GetValue(owner), here, label, text))
            {
                yield return found;
            }
        }
    }

    private static IEnumerable<FormText> Within(object? value, string path, string label, Text text) => value switch
    {
        null => [],
        LocalizedInput input => input.Source() is { } stored ? [new(path, label, input, stored)] : [],
        WhenInput time => Within(time.Wording, $"{path}.{nameof(WhenInput.Wording)}", label, text),
        IList rows => rows.Cast<object>().Index().SelectMany(row => row.Item is LocalizedInput
            ? Within(row.Item, $"{path}[{row.Index}]", Numbered(label, row.Index, text), text)
            : In(row.Item, $"{path}[{row.Index}]", Named(label, row.Item, row.Index, text), text)),
        var part => In(part, path, label, text),
    };

    // A row is called by its kind, where it has one, else by its number.
    private static string Named(string list, object row, int at, Text text) =>
        row.GetType().GetProperty("Kind")?.GetValue(row) is Enum kind && kind.GetType().IsDefined(typeof(WordedAttribute), inherit: false)
            ? text["Common.Translate.InRow", ("row", list), ("label", text.Of(kind))]
            : Numbered(list, at, text);

    private static string Numbered(string list, int at, Text text) => text["Common.Translate.Row", ("list", list), ("number", at + 1)];

    private static IEnumerable<string> KeysIn(Type owner, bool isRow)
    {
        var parts = Parts(owner);
        foreach (var part in parts)
        {
            if (!isRow || parts.Count > 1)
            {
                yield return KeyOf(part);
            }

            var inner = RowOf(part.PropertyType) ?? part.PropertyType;
            foreach (var key in IsPart(inner) ? KeysIn(inner, isRow: true) : [])
            {
                yield return key;
            }
        }
    }

    private static IReadOnlyList<PropertyInfo> Parts(Type owner) =>
        [.. owner.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true } && Holds(property.PropertyType, 0)).OrderBy(property => property.MetadataToken)];

    private static bool Holds(Type type, int depth) =>
        type == typeof(LocalizedInput) || type == typeof(WhenInput)
        || (RowOf(type) is { } row && Holds(row, depth))
        || (depth < Deepest && IsPart(type) && Array.Exists(type.GetProperties(), property => property.SetMethod is { IsPublic: true } && Holds(property.PropertyType, depth + 1)));

    private static Type? RowOf(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>) ? type.GenericTypeArguments[0] : null;

    // Rows and groups of a form are classes of ours; values are not looked into.
    private static bool IsPart(Type type) =>
        type.IsClass && type != typeof(LocalizedInput) && type != typeof(WhenInput) && type.Namespace?.StartsWith("Musubi.", StringComparison.Ordinal) == true && type.Namespace != "Musubi.Foundation";

    private static string KeyOf(PropertyInfo property) =>
        property.GetCustomAttribute<LabelAttribute>()?.Key ?? $"{property.DeclaringType!.Namespace!.Split('.')[1]}.Field.{property.Name}";
}
