using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using Musubi.Foundation;

namespace Musubi.Host.Translating;

/// <summary>How the service writes its JSON.</summary>
internal static class DeepLJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>A question with its length said beforehand, which not every gateway can do without.</summary>
    public static ByteArrayContent Content<T>(T question) =>
        new(JsonSerializer.SerializeToUtf8Bytes(question, Options)) { Headers = { ContentType = new("application/json", "utf-8") } };
}

/// <summary>How the service calls languages.</summary>
internal static class DeepLLanguages
{
    /// <summary>A source has no region.</summary>
    public static string Source(Language language) => language.Primary is "no" or "nn" ? "NB" : language.Primary.ToUpperInvariant();

    /// <summary>A target has one where the service asks for it; English is written as our own words are, the British way.</summary>
    public static string Target(Language language) => language.Tag switch
    {
        "en" => "EN-GB",
        "pt" => "PT-PT",
        "zh" => "ZH-HANS",
        "no" or "nn" => "NB",
        var tag => tag.ToUpperInvariant(),
    };

    /// <summary>Glossaries know languages without regions, in lower case.</summary>
    public static string Glossary(Language language) => Source(language).ToLowerInvariant();
}

/// <summary>What is asked: nothing but originals, languages and the term list.</summary>
internal sealed record DeepLQuestion(IReadOnlyList<string> Text, string SourceLang, string TargetLang, string? GlossaryId);

internal sealed record DeepLAnswer(IReadOnlyList<DeepLTranslation?>? Translations);

internal sealed record DeepLTranslation(string? Text);

internal sealed record DeepLNewGlossary(string Name, string SourceLang, string TargetLang, string Entries, string EntriesFormat);

internal sealed record DeepLGlossary(string? GlossaryId, string? Name, bool? Ready);

internal sealed record DeepLGlossaryList(IReadOnlyList<DeepLGlossary?>? Glossaries);
