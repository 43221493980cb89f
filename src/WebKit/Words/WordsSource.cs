using System.Reflection;
using System.Text.Json;
using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>An assembly whose embedded language files (<c>*.en.json</c>, <c>*.de.json</c> …) are part of the product's words.</summary>
public sealed record WordsSource(Assembly Assembly)
{
    /// <summary>Every word of the assembly with the file from which it comes.</summary>
    /// <exception cref="InvalidOperationException">A file is not a flat object of texts.</exception>
    internal IEnumerable<(Language Language, string Key, string Pattern, string File)> Read()
    {
        foreach (var file in Assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (!file.EndsWith(".json", StringComparison.Ordinal) || !Language.TryParse(file.Split('.')[^2], out var language))
            {
                continue;
            }

            using var stream = Assembly.GetManifestResourceStream(file)!;
            using var json = JsonDocument.Parse(stream);
            foreach (var word in json.RootElement.EnumerateObject())
            {
                var pattern = word.Value.ValueKind == JsonValueKind.String
                    ? word.Value.GetString()!
                    : throw new InvalidOperationException($"{file}: '{word.Name}' is not a text.");
                yield return (language, word.Name, pattern, file);
            }
        }
    }
}
