using Musubi.Foundation;

namespace Musubi.Directory;

/// <summary>Names of programmes for the directory's pages. The module of programmes, which stands later in the thread, gives it.</summary>
/// <param name="programmes">The programmes wanted; those that the actor may not know of are missing from the answer.</param>
/// <param name="cancel">Stops reading.</param>
public delegate Task<IReadOnlyDictionary<ProgrammeId, LocalizedText>> ProgrammeNames(IReadOnlyCollection<ProgrammeId> programmes, CancellationToken cancel);
