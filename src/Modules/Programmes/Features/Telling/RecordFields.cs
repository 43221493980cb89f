using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Musubi.Foundation;
using NodaTime;
using NodaTime.Text;

namespace Musubi.Programmes.Features.Telling;

/// <summary>What is told about the records of other modules: every stored property, under the word <c>{Module}.Field.{Property}</c>.</summary>
internal static class RecordFields
{
    // What identifies, sorts or counts says nothing to a person.
    private static readonly string[] Silent = ["Id", "Key", "Version", "Programme", "StateSince"];

    private static readonly string[] Shared = [nameof(ThreadContent.IsReleased), nameof(ProgrammeContent.IsPublished), nameof(ProgrammeContent.IsIllustrative), nameof(ProgrammeContent.ArchivedAt)];

    private static readonly ConcurrentDictionary<Type, (string Property, Field Field)[]> Known = new();

    /// <summary>The fields of a kind of record, in the order in which they are told.</summary>
    public static (string Property, Field Field)[] Of(Type record) =>
        record.Assembly == typeof(Fields).Assembly ? Fields.All : Known.GetOrAdd(record, Read);

    private static (string Property, Field Field)[] Read(Type record) =>
    [
        .. record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && !Silent.Contains(property.Name, StringComparer.Ordinal))
            .OrderBy(property => property.DeclaringType != record)
            .Select(property => (property.Name, FieldOf(LabelOf(record, property.Name), property.PropertyType))),
    ];

    private static string LabelOf(Type record, string property) =>
        property == nameof(ProgrammeContent.ArchivedAt) ? "Programmes.Field.IsArchived"
        : Shared.Contains(property, StringComparer.Ordinal) ? $"Programmes.Field.{property}"
        : $"{record.Namespace!.Split('.')[1]}.Field.{property}";

    private static Field FieldOf(string label, Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        if (value == typeof(Instant))
        {
            return Field.OfMoment(label);
        }

        if (!value.IsValueType)
        {
            return Generic(nameof(Field.Of), value, label);
        }

        return value == typeof(bool) ? Field.OfTruth(label)
            : value.IsEnum ? Generic(nameof(Field.OfEnum), value, label)
            : value == typeof(LocalDate) ? Field.Read(label, json => LocalDatePattern.Iso.Parse(json.GetString()!).Value)
            : value == typeof(decimal) || value == typeof(int) ? Field.Read(label, Number)
            : value.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITypedId<>)) ? Generic(nameof(Field.OfId), value, label)
            : Field.Read(label, json => json.ToString());
    }

    private static Field Generic(string method, Type type, string label) =>
        (Field)typeof(Field).GetMethod(method)!.MakeGenericMethod(type).Invoke(null, [label])!;

    private static decimal Number(JsonElement json) => decimal.Parse(json.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);
}
