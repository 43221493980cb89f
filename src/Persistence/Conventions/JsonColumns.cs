using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Musubi.Persistence.Conventions;

/// <summary>Keeps a whole value in one JSON column: lists of codes, names by culture, profiles.</summary>
public static class JsonColumns
{
    /// <summary>Stores the property as JSON text. Not for what is searched or sorted by the database.</summary>
    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(new JsonConverter<T>(), new JsonComparer<T>());
}
