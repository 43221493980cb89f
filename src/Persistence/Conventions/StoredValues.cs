using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Musubi.Foundation;
using NodaTime;

namespace Musubi.Persistence.Conventions;

/// <summary>How values that are not the database's own are stored, the same in every module.</summary>
internal static class StoredValues
{
    public static void Register(ModelConfigurationBuilder builder, IEnumerable<Assembly> assemblies, bool postgres)
    {
        foreach (var id in assemblies.Distinct().SelectMany(assembly => assembly.GetTypes()).Where(IsTypedId))
        {
            builder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        }

        foreach (var value in typeof(IStoredText<>).Assembly.GetTypes().Where(IsStoredText))
        {
            builder.Properties(value).HaveConversion(typeof(StoredTextConverter<>).MakeGenericType(value)).HaveMaxLength(200);
        }

        builder.Properties<EmailAddress>().HaveMaxLength(EmailAddress.MaxLength);
        builder.Properties<WebAddress>().HaveMaxLength(WebAddress.MaxLength);

        // Names, not numbers: a row can be read without the program, and a member may move.
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(60);
        builder.Properties<Instant>().HaveConversion<InstantConverter>();
        builder.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        builder.Properties<Language>().HaveConversion<LanguageConverter>().HaveMaxLength(35);

        var text = builder.Properties<LocalizedText>().HaveConversion<JsonConverter<LocalizedText>, JsonComparer<LocalizedText>>();
        if (postgres)
        {
            text.HaveColumnType("jsonb");
        }
    }

    private static bool IsStoredText(Type type) =>
        type is { IsClass: true, ContainsGenericParameters: false }
        && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IStoredText<>));

    internal static bool IsTypedId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ITypedId<>));
}
