namespace Musubi.Persistence.Transfer;

/// <summary>Who made the translations of a file: the usual one is stated once, at the top.</summary>
/// <param name="usual">Who made those that do not say otherwise.</param>
public sealed class FileTranslators(Translator usual)
{
    private readonly Dictionary<Translator, int> met = [];

    /// <summary>Who made those that do not say otherwise.</summary>
    public Translator Usual => usual;

    /// <summary>Who made most of the translations met so far; by name where several made as many.</summary>
    public Translator MostFrequent => met.Count == 0
        ? usual
        : met.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Name, StringComparer.Ordinal).ThenBy(pair => pair.Key.By).First().Key;

    internal bool IsUsual(Translator translator)
    {
        met[translator] = met.GetValueOrDefault(translator) + 1;
        return translator == usual;
    }
}
