namespace Musubi.LanguageMatching;

/// <summary>An offer as the index keeps it.</summary>
internal sealed class IndexedOffer
{
    public IndexedOffer(MatchText text, TextReading reading)
    {
        Id = text.Id;
        var language = text.ReadLanguage;
        Read = reading.Read(text, language);
        Grams = new(text, language);
    }

    public string Id { get; }

    public ReadText Read { get; }

    public LetterGrams Grams { get; }
}
