/** What lines call the change of a text. */
export const UPDATED =
  /\b(?:updated|modified|aktualisiert|zuletzt|geändert|mis à jour|actualizado|atualizado|aggiornato|uppdaterad|oppdatert|opdateret|bijgewerkt|päivitetty|güncelleme|zaktualizowano)\b|обновлено|更新|تحديث|수정/iu;

/** What they call its first appearance. */
export const PUBLISHED =
  /\b(?:published|posted|first published|veröffentlicht|erschienen|publié|publicado|pubblicato|publicerad|publisert|udgivet|gepubliceerd|julkaistu|opublikowano|yayınlan|yayın tarihi|giriş)|опубликовано|نشر|发布|發布|公開|配信|입력/iu;
