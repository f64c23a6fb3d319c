/** Headings of boxes that stand within an article and are no part of it. Patterns for a whole line, in lower case. */
export const BOX_HEADINGS: readonly string[] = [
  // readers' comments
  "(?:\\d+ )?(?:comments?|responses?|replies|reader comments)(?: \\(\\d+\\))?",
  "(?:leave|post|write|add) (?:a |your )?(?:comment|reply)",
  "(?:\\d+ )?(?:kommentare?|kommentarer|kommentarar)(?: \\(\\d+\\))?",
  "(?:einen )?kommentar (?:schreiben|hinterlassen)",
  "(?:\\d+ )?(?:comentarios?|comentários?)(?: \\(\\d+\\))?",
  "(?:deixe|deja|escribe|dejar)(?: um| un)? comentari?o.*",
  "(?:\\d+ )?(?:commentaires?|commenti|reacties|komentarze|yorumlar|комментарии|коментарі|التعليقات|コメント|评论|評論|댓글)(?: \\(\\d+\\))?",
  "(?:laisser un commentaire|lascia un commento)",
  // who wrote it
  "about (?:the )?(?:author|writer|contributor)s?",
  "(?:über (?:den autor|die autorin)|zur person)",
  "sobre (?:el|la|o|a|los|os) autore?[sa]?(?: \\(a\\))?",
  "(?:à propos de l['’]auteur|l['’]autore)",
  // calls
  "(?:newsletters?|(?:sign up|subscribe)(?: (?:to|for) .{0,60})?|stay (?:informed|connected|up to date)|follow us|support (?:us|our work))",
  "(?:share|share this(?: (?:story|article|post))?|teilen|compartir|compartilhe|compartilhar|partager|condividi|paylaş)",
  // topics
  "(?:tags?|topics?|filed under|keywords|themen|schlagw(?:orte|örter).*|etiquetas|etiketler|mots[- ]clés|теги|标签)",
];
