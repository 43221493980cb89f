using Musubi.Foundation;

namespace Musubi.WebKit;

/// <summary>A translation service outside of the house, as the operator has set it; there is none unless one is set.</summary>
/// <param name="Name">What it is called on pages and in the provenance of translations.</param>
/// <param name="Host">The machine to which texts are sent.</param>
/// <param name="TakesDrafts">True when the operator lets it see what is not public yet.</param>
/// <param name="Propose">Asks it.</param>
public sealed record TranslationService(string Name, string Host, bool TakesDrafts, ProposeTranslations Propose);

/// <summary>Asks for translations of originals. Whatever goes wrong costs only proposals.</summary>
/// <param name="originals">The texts, in any languages; their originals are sent and nothing else.</param>
/// <param name="into">The language of the translations.</param>
/// <param name="cancel">Stops asking.</param>
public delegate Task<Proposals> ProposeTranslations(IReadOnlyList<LocalizedText> originals, Language into, CancellationToken cancel);

/// <summary>What a service proposed.</summary>
/// <param name="Texts">In the order of the originals; null where nothing came.</param>
/// <param name="Failure">Why something is missing; null when nothing is.</param>
public sealed record Proposals(IReadOnlyList<string?> Texts, Problem? Failure);

/// <summary>The vocabulary as a term list, given by whoever owns one.</summary>
/// <param name="In">The terms found in a text, for a pair of languages.</param>
/// <param name="Between">All terms of a pair of languages.</param>
public sealed record TermSource(Func<string, Language, Language, IReadOnlyList<TermPair>> In, Func<Language, Language, IReadOnlyList<TermPair>> Between);

/// <summary>A term and what it is called in another language.</summary>
/// <param name="Source">In the language of the original.</param>
/// <param name="Target">In the language of the translation.</param>
public sealed record TermPair(string Source, string Target);
