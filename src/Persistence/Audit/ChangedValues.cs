using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Musubi.Persistence.Conventions;

namespace Musubi.Persistence.Audit;

/// <summary>What changed in one record, as the JSON object that the chain keeps: property → [before, after].</summary>
internal static class ChangedValues
{
    public static string Of(EntityEntry entry)
    {
        var values = new SortedDictionary<string, object?[]>(StringComparer.Ordinal);
        Gather(values, RecordKey.PartOf(entry), entry.State, entry.Properties, entry.ComplexProperties);
        return StoredJson.Write(values);
    }

    private static void Gather(
        SortedDictionary<string, object?[]> values,
        string part,
        EntityState state,
        IEnumerable<PropertyEntry> properties,
        IEnumerable<ComplexPropertyEntry> complexes)
    {
        foreach (var property in properties.Where(IsTold))
        {
            var before = state is EntityState.Added ? null : Stored(property, property.OriginalValue);
            var after = state is EntityState.Deleted ? null : Stored(property, property.CurrentValue);
            if (StoredJson.Write(before) != StoredJson.Write(after))
            {
                values[part + property.Metadata.Name] = [before, after];
            }
        }

        foreach (var complex in complexes)
        {
            Gather(values, $"{part}{complex.Metadata.Name}.", state, complex.Properties, complex.ComplexProperties);
        }
    }

    // The search column repeats other values; secrets (hashes, keys) must not be copied into a log that is never cleared;
    // a value that the database is about to give says nothing yet.
    private static bool IsTold(PropertyEntry property) =>
        property.Metadata.Name is not SearchColumn.Name
        && property.Metadata.PropertyInfo?.IsDefined(typeof(UnrecordedAttribute), inherit: true) is not true
        && !property.IsTemporary;

    private static object? Stored(PropertyEntry property, object? value)
    {
        var stored = property.Metadata.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        return stored is string json && property.Metadata.GetTypeMapping().Converter is IKeepsJson ? JsonNode.Parse(json) : stored;
    }
}
